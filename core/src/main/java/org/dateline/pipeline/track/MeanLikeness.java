// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.List;

/** How alike the words of reports are on average, whatever their dates, without a look at each pair. */
final class MeanLikeness {
    private static final double WORDS = 0.60;
    private static final double NAMES = 0.20;
    private static final double LEAD = 0.20;

    private final TermSums words;
    private final TermSums names;
    private final TermSums lead;

    private MeanLikeness(TermSums words, TermSums names, TermSums lead) {
        this.words = words;
        this.names = names;
        this.lead = lead;
    }

    static MeanLikeness of(List<Profile> reports) {
        return new MeanLikeness(
                TermSums.of(reports, Profile::words),
                TermSums.of(reports, Profile::names),
                TermSums.of(reports, Profile::lead));
    }

    /** Of two of these reports; 0 where there is but one. */
    double within() {
        return WORDS * words.within() + NAMES * names.within() + LEAD * lead.within();
    }

    /** Of one of these and one of the others. */
    double across(MeanLikeness other) {
        return WORDS * words.across(other.words) + NAMES * names.across(other.names) + LEAD * lead.across(other.lead);
    }
}
