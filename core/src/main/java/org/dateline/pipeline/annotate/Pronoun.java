// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

/** The personal pronouns that differ in whom they can refer to. */
enum Pronoun {
    I,
    WE,
    YOU,
    HE,
    SHE,
    IT,
    THEY,
    THERE;

    /** Of a pronoun in lower case, possessives and reflexives included. */
    static Pronoun of(String word) {
        return switch (word) {
            case "i", "me", "my", "mine", "myself" -> I;
            case "we", "us", "our", "ours", "ourselves", "'s" -> WE;
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "they", "them", "their", "theirs", "themselves", "'em" -> THEY;
            case "it", "its", "itself" -> IT;
            case "there" -> THERE;
            default -> YOU;
        };
    }

    static boolean isReflexive(String word) {
        return word.endsWith("self") || word.endsWith("selves");
    }
}
