// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/**
 * Makes the subject of a verb that has a passive auxiliary a passive subject, where the network did not. CoreNLP corrects its
 * parses in the same way.
 */
final class Passives {
    private final int auxiliary;
    private final int subject;
    private final int passiveSubject;
    private final int clausalSubject;
    private final int passiveClausalSubject;

    Passives(Network network) {
        auxiliary = network.relationNumber("aux:pass");
        subject = network.relationNumber("nsubj");
        passiveSubject = network.relationNumber("nsubj:pass");
        clausalSubject = network.relationNumber("csubj");
        passiveClausalSubject = network.relationNumber("csubj:pass");
    }

    void correct(Configuration parsed, int count) {
        for (int word = 1; word <= count; word++) {
            if (parsed.relation(word) == auxiliary) {
                correctSubjects(parsed, count, parsed.head(word));
            }
        }
    }

    private void correctSubjects(Configuration parsed, int count, int verb) {
        for (int word = 1; word <= count; word++) {
            if (parsed.head(word) != verb) {
                continue;
            }
            if (parsed.relation(word) == subject) {
                parsed.relabel(word, passiveSubject);
            } else if (parsed.relation(word) == clausalSubject) {
                parsed.relabel(word, passiveClausalSubject);
            }
        }
    }
}
