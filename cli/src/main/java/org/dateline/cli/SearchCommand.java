// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.jdbc.SqliteStore;
import org.dateline.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline search WORDS}: reports that have the words, with the story that each stands in. */
@Command(
        name = "search",
        description = "Finds the reports that have all of the words, and the stories they stand in.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description = "In any order; a phrase in double quotes stands together.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "How many to list; 20 unless told.", defaultValue = "20")
    private int most;

    @Option(names = "--json", description = "Print JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Asked.atLeastOne("--most", most);
        Asked.words("WORDS", String.join(" ", words));
        try (SqliteStore store = storeOption.openExisting()) {
            List<Search.Hit> hits = store.search(String.join(" ", words), most);
            if (json) {
                hits.forEach(hit -> System.out.println(LookupJson.hit(hit)));
            } else {
                print(hits);
            }
        }
        return Exit.READ;
    }

    private static void print(List<Search.Hit> hits) {
        Sheet sheet = new Sheet(System.out, Terminal.hasColour());
        if (hits.isEmpty()) {
            sheet.line(Sheet.Ink.PLAIN, "No report has all of these words.");
        }
        for (Search.Hit hit : hits) {
            String story = hit.story() == null ? "" : "story " + Labels.brief(hit.story());
            String source = hit.source() == null ? "outlet not named" : hit.source();
            String day = hit.published() == null ? "undated" : Labels.days(hit.published(), hit.published());
            sheet.line(Sheet.Ink.TITLE, hit.title() == null ? "report " + hit.report() : hit.title());
            sheet.item("    ", Sheet.Ink.PLAIN, source + ", " + day + (story.isEmpty() ? "" : " · " + story));
            sheet.item("    ", Sheet.Ink.PLAIN, hit.snippet());
        }
    }
}
