// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.export.StoryJson;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline story ID}: tells one story of the store. */
@Command(name = "story", description = "Tells one story of the store.", mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Parameters(paramLabel = "ID", description = "The story's id or the beginning of it, as 'stories' lists it.")
    private String id = "";

    @Option(names = "--quotes", description = "Also print the words that carry each line.")
    private boolean quotes;

    @Option(names = "--all", description = "Print long lists whole.")
    private boolean everything;

    @Option(names = "--json", description = "Print the story as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (SqliteStore store = storeOption.openExisting()) {
            List<Story> found = store.storiesByPrefix(id);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no story has an id that begins with '" + id + "'");
            }
            if (found.size() > 1) {
                throw new IllegalArgumentException("several stories have an id that begins with '" + id + "': "
                        + found.get(0).id() + ", " + found.get(1).id());
            }
            Story story = found.get(0);
            StoredTexts texts = new StoredTexts(store);
            if (json) {
                System.out.println(new StoryJson(texts).write(story));
            } else {
                new StoryPrinter(new Sheet(System.out, Terminal.hasColour()), texts, quotes, everything).print(story);
            }
        }
        return Exit.READ;
    }
}
