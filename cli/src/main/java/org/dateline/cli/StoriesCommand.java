// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.jdbc.SqliteStore;
import org.dateline.store.StoryLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline stories}: a line for each story of the store, the latest first. */
@Command(
        name = "stories",
        description = "Lists the stories of the store, the latest first.",
        mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Option(names = "--most", paramLabel = "N", description = "How many to list; 50 unless told.", defaultValue = "50")
    private int most;

    @Option(names = "--json", description = "Print JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (SqliteStore store = storeOption.openExisting()) {
            List<StoryLine> lines = store.stories(Math.max(0, most));
            if (json) {
                lines.forEach(line -> System.out.println(LookupJson.storyLine(line)));
            } else {
                print(lines, store.storyCount());
            }
        }
        return Exit.READ;
    }

    private static void print(List<StoryLine> lines, int all) {
        Sheet sheet = new Sheet(System.out, Terminal.hasColour());
        if (all == 0) {
            sheet.line(Sheet.Ink.PLAIN, "The store holds no story yet; 'dateline add FILE' adds reports.");
            return;
        }
        int title = 50;
        System.out.printf("%-10s %-21s %4s %4s  %s%n", "STORY", "FROM – TO", "REP.", "ORI.", "TITLE");
        for (StoryLine line : lines) {
            String numbers = String.format(
                    "%-10s %-21s %4d %4d  ",
                    Labels.brief(line.id()), Labels.days(line.from(), line.to()), line.reports(), line.origins());
            System.out.println(numbers + Labels.cut(line.title(), title));
        }
        if (lines.size() < all) {
            sheet.line(Sheet.Ink.PLAIN, "… and " + (all - lines.size()) + " earlier ones (--most N lists more)");
        }
    }
}
