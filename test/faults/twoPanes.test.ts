/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import { interleave } from "./interleave";

interleave(2);
