/** `npm start`: the district's file in a browser on this machine. */
import open from 'open';
import { BrokenFile, startWorkbench, type Workbench } from './index.ts';
import { readStart, type StartOptions, USAGE } from './options.ts';

const BAD_OPTIONS = 2;

function say(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K  ${text}`);
}

/** Stays in the console, on a line of its own. */
function warn(text: string): void {
  say('');
  console.error(text);
}

function faultOf(error: unknown, { port }: StartOptions): string {
  if (error instanceof BrokenFile) {
    return `Không mở được tệp dữ liệu, và không ghi gì vào đó / the data file cannot be opened and was left as it is:\n  ${error.message}`;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác / port ${port} is taken, choose another: npm start -- --port ${port + 1}`;
  }
  if (code === 'EACCES') return `Không có quyền: ${message} / no permission`;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') {
    return `Không dùng được tệp dữ liệu: ${message} / the data file cannot be used`;
  }
  return error instanceof Error ? (error.stack ?? message) : String(error);
}

/** Ends once, however often it is asked to. */
function endOnSignal(workbench: Workbench): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    workbench.close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

async function start(options: StartOptions): Promise<void> {
  const workbench = await startWorkbench({ ...options, say, warn });
  endOnSignal(workbench);
  console.log(`Gương Sáng: bàn thử chạy tại / the workbench runs at ${workbench.url}`);
  console.log('Đang chuẩn bị tệp… / preparing the file…');
  if (options.open) open(workbench.url).catch(() => undefined);
  try {
    await workbench.ready;
  } catch (error) {
    await workbench.close();
    throw error;
  }
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K');
  console.log(
    options.data === null
      ? 'Sẵn sàng. Việc làm chỉ giữ trong bộ nhớ; thêm --data TỆP để giữ lại. Ctrl+C để dừng. / Ready; Ctrl+C to stop.'
      : `Sẵn sàng. Việc làm được giữ trong ${options.data}. Ctrl+C để dừng. / Ready; kept in ${options.data}.`,
  );
}

const read = readStart(process.argv.slice(2));
if ('help' in read) console.log(USAGE);
else if ('fault' in read) {
  console.error(`${read.fault}\n\n${USAGE}`);
  process.exitCode = BAD_OPTIONS;
} else {
  start(read.options).catch((error) => {
    console.error(faultOf(error, read.options));
    process.exit(1);
  });
}
