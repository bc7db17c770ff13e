import type { PageState } from '../domain/page-state.ts';
import { layoutOf } from '../domain/taught-place.ts';
import type { Evidence } from '../domain/verdict.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { SeenIdentity } from '../identity/read-evidence.ts';
import { screenById } from '../screens/registry.ts';

/** What the background is told of signing in. */
export interface SignedInEdge {
  /** The form this tab submitted has done its work, or failed: later pages learn nothing from it. */
  signInUsed: () => void;
  /** A taught place of this layout contradicts the account menu. */
  unteach: (layout: string) => void;
}

type Known = Pick<PageState, 'signIn' | 'taught'>;

/** Who is signed in on this page: from what the document shows or has shown, and from the form that led to it. */
export class SignedIn {
  private readonly view: Window;
  private readonly edge: SignedInEdge;
  private readonly identity = new SeenIdentity();
  private known: Known = { taught: [] };
  private informed = false;
  private pointedAt: WeakRef<Element> | undefined;
  private path: string;
  /** The page has moved on without a navigation: what it shows first now may be of now, and not of when it loaded. */
  movedOn = false;
  /** Somebody is, whether or not the page shows who. */
  somebody = false;

  constructor(view: Window, edge: SignedInEdge) {
    this.view = view;
    this.edge = edge;
    this.path = view.location.pathname;
  }

  /** A form that was sent belongs to the document after it, so only what was known when this one began counts. */
  learn({ signIn, taught }: Known): void {
    this.known = { signIn: this.informed ? this.known.signIn : signIn, taught };
    this.informed = true;
  }

  /** Where the pointer or the focus rests: an account icon's tooltip belongs to it. */
  pointAt(element: Element): void {
    this.pointedAt = new WeakRef(element);
  }

  /** Reads the page anew. @param screenId as recognised just now */
  look(screenId: string): void {
    const { pathname } = this.view.location;
    this.movedOn ||= this.path !== pathname;
    this.path = pathname;
    const screen = screenById(screenId);
    if (screen?.signedIn === 'no') {
      this.identity.forget();
      this.somebody = false;
      if (screenId.startsWith('login-')) this.useUpSignIn();
      return;
    }
    const canSignOut = this.identity.read(this.view.document, this.pointedAt?.deref());
    this.somebody = canSignOut || screen?.signedIn === 'yes';
    this.lookAtTaught();
    if (!this.somebody || !this.known.signIn) return;
    this.identity.remember(this.known.signIn);
    this.useUpSignIn();
  }

  evidence(): Evidence[] {
    return this.identity.evidence();
  }

  /** The one ID that the page itself shows, whatever else speaks against it. */
  shown(): YayoiId | undefined {
    return this.identity.shown();
  }

  private lookAtTaught(): void {
    const { taught } = this.known;
    const { document, location } = this.view;
    if (taught.length === 0 || this.identity.readTaught(document, location.pathname, taught)) return;
    const layout = layoutOf(location.pathname);
    this.known = { ...this.known, taught: taught.filter((one) => one.layout !== layout) };
    this.edge.unteach(layout);
  }

  private useUpSignIn(): void {
    if (!this.known.signIn) return;
    this.known = { ...this.known, signIn: undefined };
    this.edge.signInUsed();
  }
}
