/** The worker in which PDF.js reads: its own code, and nothing of ours. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
