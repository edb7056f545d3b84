// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.model.Countries;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where an outlet is at home, as its address tells: {@code .ca} is Canada's, and a host name often has its town in it. A town
 * is only a hint, weighed like a name that stands in the report.
 */
final class OutletHome {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final Map<String, String> COUNTRIES = countries();

    private final List<String> labels;
    private final @Nullable String country;
    private final Predicate<String> isWord;

    private OutletHome(List<String> labels, @Nullable String country, Predicate<String> isWord) {
        this.labels = List.copyOf(labels);
        this.country = country;
        this.isWord = isWord;
    }

    /** @param isWord whether what names a town is more often a word of outlets' names */
    static OutletHome of(Report report, Predicate<String> isWord) {
        String host = host(report.url());
        if (host == null) {
            host = host(report.source());
        }
        if (host == null) {
            return new OutletHome(List.of(), null, isWord);
        }
        String[] labels = host.split("\\.");
        String country = COUNTRIES.get(labels[labels.length - 1]);
        return new OutletHome(List.of(labels).subList(0, labels.length - 1), country, isWord);
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String host = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
        int end = host.indexOf('/');
        host = end < 0 ? host : host.substring(0, end);
        return host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}") ? host : null;
    }

    /** By top-level domain. Domains that anybody may have tell nothing. */
    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        Countries.table().all().forEach(one -> countries.put(one.iso2().toLowerCase(Locale.ROOT), one.iso3()));
        countries.put("uk", "GBR");
        countries.keySet().removeAll(List.of("tv", "fm", "am", "io", "co", "me", "ly", "cc", "ws", "ai", "gg"));
        return Map.copyOf(countries);
    }

    /** Alpha-3 code of its country, where the address tells it. */
    @Nullable String country() {
        return country;
    }

    /** The names of towns in the host name, the longest at each place. */
    List<String> names(Gazetteer gazetteer) {
        List<String> names = new ArrayList<>();
        for (String label : labels) {
            int at = 0;
            while (at + SHORTEST <= label.length() && label.length() <= LONGEST) {
                int end = endOfName(label, at, gazetteer);
                if (end > at) {
                    names.add(label.substring(at, end));
                }
                at = Math.max(end, at + 1);
            }
        }
        return names;
    }

    private int endOfName(String label, int at, Gazetteer gazetteer) {
        for (int end = label.length(); end >= at + SHORTEST; end--) {
            String name = label.substring(at, end);
            if (!isWord.test(name) && !atHome(gazetteer.named(name)).isEmpty()) {
                return end;
            }
        }
        return at;
    }

    /** Those of this main name in its country, or wherever when that is not told. */
    List<Toponym> atHome(List<Toponym> all) {
        return all.stream()
                .filter(one -> one.precision() == org.dateline.model.Place.Precision.CITY
                        || one.precision() == org.dateline.model.Place.Precision.PROVINCE)
                .filter(one -> country == null || country.equals(one.country()))
                .toList();
    }
}
