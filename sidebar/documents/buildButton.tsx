import { useState } from 'preact/hooks';
import type { DocumentData } from '../../src/commands/documentData.ts';
import { useShown } from '../calls/useAct.ts';
import { Button, Notice } from '../parts/index.ts';
import type { DocumentsWords } from '../words/documentsDialog.ts';
import { buildDocument, fileNameOf } from './build/index.ts';

/** Has the browser save a file. */
export type SaveFile = (name: string, bytes: Uint8Array) => void;

interface BuildButtonProps {
  readonly data: DocumentData;
  readonly words: DocumentsWords;
  readonly save: SaveFile;
}
type State = 'ready' | 'building' | 'saved' | 'failed';

/** Builds the document on this computer and saves it. */
export function BuildButton({ data, words, save }: BuildButtonProps) {
  const [state, setState] = useState<State>('ready');
  const isShown = useShown();
  const name = fileNameOf(data);
  const build = async () => {
    setState('building');
    try {
      save(name, await buildDocument(data));
      if (isShown.current) setState('saved');
    } catch (error) {
      console.error(error);
      if (isShown.current) setState('failed');
    }
  };
  return (
    <>
      {state === 'saved' && (
        <Notice level="ok" spoken={words.saved(name)}>
          {words.saved(name)}
        </Notice>
      )}
      {state === 'failed' && (
        <Notice level="bad" title={words.failed} spoken={`${words.failed}. ${words.failedHelp}`}>
          {words.failedHelp}
        </Notice>
      )}
      <div class="actions">
        <Button look="primary" busy={state === 'building'} onPress={() => void build()}>
          {state === 'building' ? words.building : words.build}
        </Button>
      </div>
    </>
  );
}
