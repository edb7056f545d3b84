// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline explain EVENT}: why an event is coded as it is. */
@Command(
        name = "explain",
        description = "Tells why an event is coded as it is: words, codes, who, where, when and how surely.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private static final int SHORTEST = 4;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Parameters(paramLabel = "EVENT", description = "The event's id or the beginning of it, as 'events' lists it.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
        try (SqliteStore store = storeOption.openExisting()) {
            if (id.length() < SHORTEST) {
                throw new IllegalArgumentException(
                        "'" + id + "' is too short: at least " + SHORTEST + " characters of an event's id are needed");
            }
            List<Story> stories = store.storiesWithEvent(id);
            List<Story.StoryEvent> events = stories.stream()
                    .flatMap(story -> story.events().stream())
                    .filter(event -> event.id().startsWith(id))
                    .toList();
            if (events.isEmpty()) {
                throw new IllegalArgumentException("no event has an id that begins with '" + id + "'");
            }
            if (events.size() > 1) {
                throw new IllegalArgumentException("several events have an id that begins with '" + id + "': "
                        + events.get(0).id() + ", " + events.get(1).id());
            }
            new ExplainPrinter(new Sheet(System.out, Terminal.hasColour()), store).print(stories.get(0), events.get(0));
        }
        return Exit.READ;
    }
}
