/** What goes into the platform's page compiler and what comes out of it. */

/** One bundle as the compiler takes it. */
export interface PageSource {
  readonly name: string;
  /** Text of the .js, .html and .css files by name. */
  readonly files: Readonly<Record<string, string>>;
  /** For example 65. */
  readonly apiVersion: number;
}

/** 0 and 1 stop a deployment, 2 warns, 3 is a note. */
type Level = 0 | 1 | 2 | 3;

interface Location {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly line?: number;
  readonly column?: number;
}

export interface CompilerDiagnostic {
  readonly code: number;
  readonly message: string;
  readonly level: Level;
  readonly filename?: string;
  readonly location?: Location;
}

export interface Member {
  readonly name: string;
  readonly type: 'property' | 'method';
  readonly decorator?: string;
  /** What the field begins with; its type is `unresolved` when only running tells. */
  readonly value?: { readonly type: string; readonly value?: unknown };
}

export interface ComponentReference {
  /** For example `lightning/buttonIcon`. */
  readonly name: string;
  readonly tagName: string;
  readonly locations: readonly Location[];
  /** One record for each time the component stands in the template, by property name. */
  readonly properties?: readonly Readonly<Record<string, { readonly type: string; readonly value?: unknown }>>[];
}

export interface Reference {
  readonly type: string;
  readonly id: string;
  readonly file: string;
  readonly locations: readonly Location[];
}

/** What the compiler says about a bundle; `metadata` is absent when it refuses it. */
export interface CompilerAnswer {
  readonly success: boolean;
  readonly version: string;
  readonly diagnostics: readonly CompilerDiagnostic[];
  readonly metadata?: {
    readonly classMembers?: readonly Member[];
    readonly references?: readonly Reference[];
    readonly templateDependencies?: readonly {
      readonly fileName: string;
      readonly componentReferences?: readonly ComponentReference[];
    }[];
  };
}
