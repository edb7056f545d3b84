// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.answer.EventFilter;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.EventCode;
import org.dateline.model.Factuality;
import org.dateline.model.PloverType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events a command is about. */
final class EventOptions {
    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "PLOVER types, or kinds such as death, disaster, election.")
    private List<String> types = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "Who acts, in any usual spelling.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "NAME", description = "Whom it is done to.")
    private @Nullable String recipient;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Of those who take part or of the place: a name or an ISO 3166 alpha-3 code.")
    private @Nullable String country;

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description =
                    "happened, ongoing, expected, planned, possible, denied, called-off, hypothetical, historical.")
    private List<String> statuses = List.of();

    @Option(
            names = "--certainty",
            paramLabel = "CERTAINTY",
            split = ",",
            description = "certain, probable, possible, unknown.")
    private List<Factuality.Certainty> certainties = List.of();

    @Option(names = "--story", paramLabel = "ID", description = "Only of this story; the beginning of its id will do.")
    private @Nullable String story;

    EventFilter filter() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("--to is before --from");
        }
        return new EventFilter(
                Set.copyOf(types.stream().map(EventOptions::type).toList()),
                actor,
                recipient,
                code(country),
                from,
                to,
                Set.copyOf(statuses.stream().map(EventOptions::status).toList()),
                Set.copyOf(certainties),
                story);
    }

    /** A PLOVER type or one of the kinds of other happenings. */
    private static String type(String word) {
        List<String> types =
                List.of(PloverType.values()).stream().map(PloverType::name).toList();
        if (!EventCode.isType(word)) {
            throw new IllegalArgumentException("no such type: \"" + word + "\"; there are PLOVER's "
                    + String.join(", ", types) + " and the kinds " + String.join(", ", EventCode.KINDS));
        }
        return word;
    }

    private static Factuality.Status status(String word) {
        for (Factuality.Status status : Factuality.Status.values()) {
            if (status.words().equalsIgnoreCase(word.replace('_', '-'))) {
                return status;
            }
        }
        throw new IllegalArgumentException("no such status: " + word + "; there are "
                + String.join(
                        ", ",
                        List.of(Factuality.Status.values()).stream()
                                .map(Factuality.Status::words)
                                .toList()));
    }

    private static @Nullable String code(@Nullable String country) {
        if (country == null) {
            return null;
        }
        Countries table = Countries.table();
        return table.byCode(country.toUpperCase(Locale.ROOT))
                .or(() -> table.byName(country))
                .map(Country::iso3)
                .orElseThrow(() -> new IllegalArgumentException("no such country: " + country));
    }
}
