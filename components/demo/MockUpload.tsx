import { useText } from '../ui/text.ts';

export interface MockUploadProps {
  /** The signed-in Yayoi ID; undefined while the page does not show it. */
  account: string | undefined;
  /** The account's icon was pressed, which shows whose it is. */
  onAccount: () => void;
  /** Names of files that came through. */
  onFiles: (names: string[]) => void;
}

const namesOf = (files: FileList | null | undefined): string[] => Array.from(files ?? [], ({ name }) => name);

/** A page that takes vouchers, of nobody's making: it looks at the files' names and lets go of them. */
export function MockUpload({ account, onAccount, onFiles }: MockUploadProps) {
  const t = useText();
  return (
    <>
      <div class="mock-head">
        <p class="mock-title">{t('demo_mock_upload')}</p>
        <button type="button" class="mock-account" data-demo="account" onClick={onAccount}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <circle cx="10" cy="6.5" r="4" />
            <path d="M2 18a8 7 0 0 1 16 0Z" />
          </svg>
          <span>{account ?? t('demo_mock_account')}</span>
        </button>
      </div>
      <label
        class="mock-drop"
        data-demo="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          onFiles(namesOf(event.dataTransfer?.files));
        }}
      >
        <span>{t('demo_mock_drop')}</span>
        <input
          type="file"
          multiple
          data-demo="file"
          onChange={(event) => {
            onFiles(namesOf(event.currentTarget.files));
            event.currentTarget.value = '';
          }}
        />
      </label>
    </>
  );
}
