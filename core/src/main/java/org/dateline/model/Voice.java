// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** Whether a verb is passive, by its own auxiliary or by one that it shares. */
final class Voice {
    private Voice() {}

    /** "Was tried and sentenced": a participle without an auxiliary has that of the verb that it is joined to. */
    static boolean isPassive(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (sentence.firstChild(at, "aux:pass", "nsubj:pass") >= 0) {
                return true;
            }
            int head = sentence.token(at).head();
            boolean sharing = sentence.token(at).tag().equals("VBN")
                    && sentence.token(at).relation().equals("conj")
                    && sentence.firstChild(at, "aux", "nsubj", "cop") < 0
                    && head >= 0
                    && head < sentence.size()
                    && sentence.token(head).tag().equals("VBN");
            if (!sharing) {
                return false;
            }
            at = head;
        }
        return false;
    }
}
