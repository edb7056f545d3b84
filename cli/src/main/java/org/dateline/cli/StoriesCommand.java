// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Story;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryLine;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;
import org.dateline.store.StoryTag;
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

    @Option(
            names = "--disputed",
            description =
                    "Only stories whose reports cannot all be right, with what they differ in and what has changed.")
    private boolean disputed;

    @Option(
            names = "--changed",
            description =
                    "Only stories in which later reports brought earlier ones up to date; what has changed is no dispute.")
    private boolean changed;

    @Option(names = "--json", description = "Print JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (disputed && changed) {
            throw new IllegalArgumentException("--disputed and --changed are asked for one at a time");
        }
        Asked.atLeastOne("--most", most);
        try (SqliteStore store = storeOption.openExisting()) {
            if (disputed || changed) {
                printTagged(store);
                return Exit.READ;
            }
            List<StoryLine> lines = store.stories(most);
            if (json) {
                lines.forEach(line -> System.out.println(LookupJson.storyLine(line)));
            } else {
                print(lines, store.storyCount());
            }
        }
        return Exit.READ;
    }

    /** Those with one of the tags asked for, with what their reports differ in. */
    private void printTagged(SqliteStore store) throws IOException {
        Sheet sheet = new Sheet(System.out, Terminal.hasColour());
        StoryTag tag = disputed ? StoryTag.DISPUTED : StoryTag.CHANGED;
        StoryPage page =
                store.page(new StoryQuery(null, null, Map.of(StoryFacet.TAG, tag.word()), null, null, 0, most));
        for (StoryCard card : page.stories()) {
            Optional<Story> story = store.storiesByPrefix(card.id()).stream().findFirst();
            if (story.isEmpty()) {
                continue;
            }
            if (json) {
                StoryLine line = new StoryLine(
                        card.id(),
                        card.title(),
                        card.from(),
                        card.to(),
                        card.reports(),
                        card.origins(),
                        DisputesPrinter.disputes(story.get()).size());
                System.out.println(DisputesPrinter.json(line, story.get()));
            } else {
                sheet.line(Sheet.Ink.TITLE, card.title());
                sheet.line(
                        Sheet.Ink.QUIET,
                        Labels.days(card.from(), card.to()) + " · " + Labels.count(card.reports(), "report", "reports")
                                + " · story " + Labels.brief(card.id()));
                DisputesPrinter.print(sheet, story.get());
                sheet.blank();
            }
        }
        if (!json && page.all() == 0) {
            sheet.line(Sheet.Ink.PLAIN, "No story of the store " + (disputed ? "is disputed." : "has changed."));
        } else if (!json && page.stories().size() < page.all()) {
            earlier(sheet, page.all() - page.stories().size());
        }
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
            earlier(sheet, all - lines.size());
        }
    }

    private static void earlier(Sheet sheet, int stories) {
        sheet.line(Sheet.Ink.PLAIN, "… and " + stories + " earlier ones (--most N lists more)");
    }
}
