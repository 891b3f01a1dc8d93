import { Component, createRef, type ReactElement, type ReactNode } from "react";
import { ScrollAreaContext } from "./scrollArea";

interface KeepInPlaceProps {
  children: ReactNode;
}

/**
 * What has the focus in it stays where it is on the screen when what stands above it grows or goes. A class, since only
 * classes are asked in the moment before the page changes.
 */
export class KeepInPlace extends Component<KeepInPlaceProps> {
  static override contextType = ScrollAreaContext;
  declare context: HTMLElement | null;
  private readonly root = createRef<HTMLDivElement>();

  private topOfFocus(): number | null {
    const focused = document.activeElement;
    return focused && this.root.current?.contains(focused) ? focused.getBoundingClientRect().top : null;
  }

  override getSnapshotBeforeUpdate(): number | null {
    return this.topOfFocus();
  }

  override componentDidUpdate(_props: KeepInPlaceProps, _state: unknown, before: number | null): void {
    const now = this.topOfFocus();
    if (before !== null && now !== null && this.context) this.context.scrollTop += now - before;
  }

  override render(): ReactElement {
    return <div ref={this.root}>{this.props.children}</div>;
  }
}
