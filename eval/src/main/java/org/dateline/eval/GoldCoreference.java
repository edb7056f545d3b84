// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Which cluster of a gold file a mention belongs to; mentions match as those of the shared scorer's relaxed setting do. */
final class GoldCoreference {
    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your)\\s+)*", Pattern.CASE_INSENSITIVE);

    private record Entry(Span span, String cluster) {}

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Span, Optional<String>> known = new HashMap<>();

    GoldCoreference(JsonNode gold) {
        text = gold.path("text").asText();
        for (JsonNode mention : gold.path("mentions")) {
            entries.add(new Entry(
                    new Span(mention.path("start").asInt(), mention.path("end").asInt()),
                    mention.path("cluster").asText()));
        }
    }

    /** The cluster of the mention most like the span; {@code null} where none is. */
    @Nullable String cluster(Span span) {
        return known.computeIfAbsent(span, one -> Optional.ofNullable(find(one)))
                .orElse(null);
    }

    private @Nullable String find(Span span) {
        String best = null;
        double most = 0;
        for (Entry entry : entries) {
            if (!entry.span.overlaps(span)) {
                continue;
            }
            int shared = Math.min(entry.span.end(), span.end()) - Math.max(entry.span.start(), span.start());
            double dice = 2.0 * shared / (entry.span.length() + span.length());
            if ((dice >= 0.5 || start(entry.span) == start(span)) && dice > most) {
                best = entry.cluster;
                most = dice;
            }
        }
        return best;
    }

    private int start(Span span) {
        Matcher leading = LEADING.matcher(text).region(span.start(), span.end());
        return leading.lookingAt() ? leading.end() : span.start();
    }
}
