// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** Why two names are taken for one. */
public enum NameMatch {
    IDENTICAL("the same name", true),
    MARKS("marks, hyphens or capitals", true),
    TITLE("title", true),
    SUFFIX("suffix", true),
    TRANSLITERATION("transliteration", true),
    GIVEN_NAME("form of the given name", true),
    ORDER("order of names", true),
    LEGAL_FORM("legal form", true),
    ABBREVIATION("abbreviation", true),
    OTHER_NAME("other name", true),
    WORD_ORDER("order of words", false),
    ACRONYM("acronym", false),
    NICKNAME("nickname", false),
    INITIAL("initial", false),
    MIDDLE_NAME("middle name", false),
    SECOND_SURNAME("second surname", false);

    private final String reason;
    private final boolean sure;

    NameMatch(String reason, boolean sure) {
        this.reason = reason;
        this.sure = sure;
    }

    /** In a few words, for whoever asks why. */
    public String reason() {
        return reason;
    }

    /** Whether it holds by itself; otherwise only where nobody else fits as well. */
    public boolean sure() {
        return sure;
    }

    /** The one of two reasons that explains more. */
    NameMatch and(NameMatch other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
