// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.Reader;
import org.dateline.model.ActorDictionary;
import org.dateline.model.Problem;
import org.dateline.model.VerbDictionary;
import org.dateline.pipeline.actors.ActorFiles;
import org.dateline.pipeline.actors.VerbFiles;
import org.dateline.pipeline.annotate.Annotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The user's own dictionaries of actors, which the commands that read reports share. */
final class ActorsOption {
    static final String VARIABLE = "DATELINE_ACTORS";

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = {
                "A dictionary of people, organisations and groups to know: a table (CSV, TSV), actors as PETRARCH has them,",
                "or JSON Lines as Wikidata has them. May be given several times; the earlier goes before the later, and",
                "all before those that DATELINE_ACTORS names."
            })
    private List<String> files = List.of();

    private boolean complete = true;

    /** A reader that knows them; tells what in them cannot be used. */
    Reader reader(Supplier<Annotator> annotator) throws IOException {
        return reader(annotator, List.of());
    }

    /** A reader that also codes by the verbs of these files. */
    Reader reader(Supplier<Annotator> annotator, List<Path> verbFiles) throws IOException {
        verbFiles.forEach(VerbFiles::requireFile);
        List<Path> given = given(System.getenv(VARIABLE));
        given.forEach(ActorFiles::requireFile);
        Annotator tools = annotator.get();
        ActorFiles loader = new ActorFiles();
        List<ActorDictionary> dictionaries = new ArrayList<>();
        for (Path file : given) {
            ActorDictionary dictionary = loader.load(file);
            dictionaries.add(dictionary);
            dictionary.problems().forEach(this::tell);
        }
        List<VerbDictionary> verbs = new ArrayList<>();
        for (Path file : verbFiles) {
            VerbDictionary dictionary = VerbFiles.load(file);
            verbs.add(dictionary);
            dictionary.problems().forEach(this::tell);
        }
        return new Reader(tools, dictionaries, verbs);
    }

    private void tell(Problem problem) {
        System.err.println(
                "dateline: skipped " + problem.message() + " (" + problem.code().code() + ")");
        complete = false;
    }

    private List<Path> given(@Nullable String variable) {
        List<String> names = new ArrayList<>(files);
        if (variable != null) {
            for (String name : variable.split(File.pathSeparator)) {
                if (!name.isBlank()) {
                    names.add(name);
                }
            }
        }
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException no) {
                throw new IllegalArgumentException("no such dictionary of actors: " + name, no);
            }
        }
        return paths;
    }

    /** The exit code of a run, where nothing that was given was left out of the dictionaries either. */
    int exitCode(Tally tally) {
        int code = tally.exitCode();
        return code == Exit.READ && !complete ? Exit.SKIPPED : code;
    }
}
