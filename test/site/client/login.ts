import { onDo, part } from './dom.ts';

function showStage(name: 'id' | 'password'): void {
  for (const one of ['id', 'password']) {
    const stage = part(`stage-${one}`);
    if (stage) stage.style.display = one === name ? '' : 'none';
  }
}

function next(): void {
  const typed = document.querySelector<HTMLInputElement>('input[name="yayoiId"]');
  const shown = part('login-id');
  if (!typed || !shown || typed.value.trim() === '') {
    typed?.focus();
    return;
  }
  shown.textContent = typed.value.trim();
  showStage('password');
  document.querySelector<HTMLInputElement>('input[name="password"]')?.focus();
}

/** The two stages of the one sign-in form: no navigation between them. */
export function login(): void {
  onDo('login-next', next);
  onDo('login-back', () => showStage('id'));
  document.addEventListener('submit', (event) => {
    if (!part('stage-id') || part('stage-id')?.style.display === 'none') return;
    event.preventDefault();
    next();
  });
}
