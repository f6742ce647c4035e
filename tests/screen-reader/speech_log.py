"""A speech server for Orca that writes down what is to be said, when, and what cut it short; it makes no sound.

One JSON object a line, in the file that ORCA_SPEECH_LOG names: {"at": seconds, "say": text, "lang": …} or {"at": seconds, "stop": true}.
"""
import json
import os
import time

from gi.repository import GLib
from orca import chnames, speechserver

# 300 words a minute: how fast a practised listener has it. What is not yet said when Orca stops it was not heard.
CHARACTERS_A_SECOND = 25
# A whole page that Orca reads by itself goes by faster, for nobody waits for it.
PAGE_CHARACTERS_A_SECOND = 150
LOG = open(os.environ["ORCA_SPEECH_LOG"], "a", buffering=1, encoding="utf-8")


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "A log of speech"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._only = SpeechServer._only or SpeechServer()
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def __init__(self):
        super().__init__()
        self._until = 0.0
        self._reading = None

    def getInfo(self):
        return ["Log", "log"]

    def getVoiceFamilies(self):
        return []

    def _say(self, text, acss=None, rate=CHARACTERS_A_SECOND):
        if not text or not text.strip():
            return 0
        family = (acss or {}).get("family") or {}
        now = time.time()
        self._until = max(self._until, now) + len(text) / rate
        # `until`: when the last of it is heard, for it waits for what was said before.
        LOG.write(json.dumps({"at": now, "say": text, "lang": family.get("lang"), "until": self._until}, ensure_ascii=False) + "\n")
        return self._until - now

    def speak(self, text=None, acss=None, interrupt=True):
        self._say(text, acss)

    def speakCharacter(self, character, acss=None):
        self._say(chnames.getCharacterName(character), acss)

    def speakKeyEvent(self, event, acss=None):
        self._say(event.getKeyName(), acss)

    def sayAll(self, utteranceIterator, progressCallback):
        """Asks for the next sentence only when the last would have been heard."""
        last = []

        def step():
            if last:
                progressCallback(last.pop(), speechserver.SayAllContext.COMPLETED)
            try:
                context, acss = next(utteranceIterator)
            except StopIteration:
                self._reading = None
                return False
            last.append(context)
            progressCallback(context, speechserver.SayAllContext.PROGRESS)
            self._reading = GLib.timeout_add(int(1000 * self._say(context.utterance, acss, PAGE_CHARACTERS_A_SECOND)) + 1, step)
            return False

        self._reading = GLib.idle_add(step)

    def stop(self):
        if self._reading:
            GLib.source_remove(self._reading)
            self._reading = None
        self._until = 0.0
        LOG.write(json.dumps({"at": time.time(), "stop": True}) + "\n")

    def shutdown(self):
        self.stop()

    def reset(self, text=None, acss=None):
        self.stop()
