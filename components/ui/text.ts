import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../lib/domain/text-key.ts';

/** The user's language reaches every component through here, so that components need no browser API. */
export const TextContext = createContext<Text>((key) => key);
export const useText = (): Text => useContext(TextContext);
