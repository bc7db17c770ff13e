export interface Product {
  name: string;
  number: string;
}

export interface Account {
  yayoiId: string;
  password: string;
  /** The person's display name: the same for all predefined accounts, so it proves nothing. */
  name: string;
  businessGroup: string | undefined;
  companyName: string;
  admin: boolean;
  products: Product[];
  owned: Product[];
  /** Products that came in by the contract transfer. */
  contracts: Product[];
  /** Uses a cloud service, which is listed where products are linked. */
  cloud: boolean;
  /** Products linked with the accounting firm. */
  linked: boolean;
}

/** A service contract ID that the customer centre issued for a Yayoi ID. */
export interface Issued {
  number: string;
  original: string;
  yayoiId: string;
  name: string;
  supportPassword: string | undefined;
}

export const PASSWORD = 'Himitsu-2026';
export const SUPPORT_PASSWORD = 'abc12345';
export const DISPLAY_NAME = '弥生 太郎';
export const ORIGINAL_NUMBER = '8000001';

function account(letter: string, numbers: string[]): Account {
  return {
    yayoiId: `${letter.toLowerCase()}@example.co.jp`,
    password: PASSWORD,
    name: DISPLAY_NAME,
    businessGroup: `事業グループ${letter}`,
    companyName: `事業所${letter}`,
    admin: true,
    products: numbers.map((number) => ({ name: '弥生会計 ネットワーク', number })),
    owned: [],
    contracts: [],
    cloud: false,
    linked: false,
  };
}

/** A fresh copy of the predefined accounts: offices A, B and C of the guides' own example. */
export function predefinedAccounts(): Account[] {
  return [account('A', [ORIGINAL_NUMBER]), account('B', ['7000002']), account('C', [])];
}

/** Numbers issued for B (registered) and C (support password set, product not registered yet). */
export function predefinedIssued(): Issued[] {
  return ['B', 'C'].map((letter, index) => ({
    number: `700000${index + 2}`,
    original: ORIGINAL_NUMBER,
    yayoiId: `${letter.toLowerCase()}@example.co.jp`,
    name: `${DISPLAY_NAME} - ${index + 1} (${ORIGINAL_NUMBER})`,
    supportPassword: SUPPORT_PASSWORD,
  }));
}

/** An account as a registration leaves it: no business group yet. */
export function newAccount(yayoiId: string, password: string, name: string): Account {
  return { ...account('A', []), yayoiId, password, name, businessGroup: undefined, companyName: '' };
}
