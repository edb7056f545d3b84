// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Dossier.TieMet;
import org.dateline.model.Dossier.TieTold;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** One stretch of time in which a tie holds, as several reports tell it. */
final class TiePeriod {
    private final List<TieTold> because = new ArrayList<>();
    private @Nullable String since;
    private @Nullable String until;
    private boolean former;

    /** Whether nothing in the dates speaks against its being told of this period. Values of TIMEX3 compare as they are written. */
    boolean mayHold(TieTold one) {
        boolean later = until != null && one.since() != null && one.since().compareTo(until) > 0;
        boolean earlier = since != null && one.until() != null && one.until().compareTo(since) < 0;
        boolean anew = until != null
                && one.status() == Role.Status.CURRENT
                && one.until() == null
                && one.asOf() != null
                && one.asOf().compareTo(until) > 0
                && !one.asOf().startsWith(until);
        return !later && !earlier && !anew;
    }

    void add(TieTold one) {
        because.add(one);
        since = since == null ? one.since() : since;
        until = until == null ? one.until() : until;
        former = former || one.status() == Role.Status.FORMER;
    }

    TieMet tie(String phrase, String other) {
        return new TieMet(phrase, other, since, until, former, because);
    }
}
