import { HostError } from "../errors";
import { Arguments } from "./arguments";
import { HostObject } from "./hostObject";
import type { References } from "./references";
import type { ArgumentInfo, WirePath, WireRequest } from "./wire";
import { PathType } from "./wire";

export interface ObjectRoots {
  /** `context.workbook`. */
  workbook(): HostObject;
  /** Top-level services by their full name, such as the one of custom functions. */
  service(name: string): HostObject | undefined;
  references: References;
}

/** Finds the objects that a request speaks of; each path is resolved once a request, at its first use. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly paths: WireRequest["ObjectPaths"];
  private readonly roots: ObjectRoots;

  constructor(paths: WireRequest["ObjectPaths"], roots: ObjectRoots) {
    this.paths = paths;
    this.roots = roots;
  }

  /** `null` is Excel's null object: everything below it is a null object too. */
  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidRequest", `object path ${id} is not in the request`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, index) => {
        const id = references[index];
        return id ? (this.object(id) ?? null) : value;
      }),
    );
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook();
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.child(path.Name);
      case PathType.indexer:
        return parent.item(this.arguments(path.ArgumentInfo));
      case PathType.method:
        return this.returned(parent, path);
      default:
        throw new HostError("NotImplemented", `object path type ${path.ObjectPathType}`);
    }
  }

  private returned(parent: HostObject, path: WirePath): HostObject | null {
    const outcome = parent.call(path.Name, this.arguments(path.ArgumentInfo));
    if (outcome === null || outcome instanceof HostObject) return outcome;
    throw new HostError("InvalidRequest", `${parent.type}.${path.Name}() gives no object`);
  }

  private service(name: string): HostObject {
    const service = this.roots.service(name);
    if (!service) throw new HostError("ApiNotFound", `${name} is not part of this host`);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.roots.references.resolve(id);
    if (!object) throw new HostError("InvalidReference", `reference ${id}`);
    return object;
  }
}
