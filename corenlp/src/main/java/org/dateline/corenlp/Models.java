// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import java.util.concurrent.CompletableFuture;
import org.dateline.corenlp.digest.DigestCache;
import org.dateline.corenlp.name.NameModel;
import org.dateline.corenlp.parse.DependencyParser;
import org.dateline.corenlp.tag.Tagger;

/** The models, loaded or being loaded; asking for one waits until it is there. */
final class Models {
    private final CompletableFuture<Tagger> tagger;
    private final CompletableFuture<NameModel> names;
    private final CompletableFuture<DependencyParser> parser;

    private Models(
            CompletableFuture<Tagger> tagger,
            CompletableFuture<NameModel> names,
            CompletableFuture<DependencyParser> parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /** Begins to load them, side by side. */
    static Models load(DigestCache cache) {
        Quiet.stanfordLogging();
        CompletableFuture<DependencyParser> parser = CompletableFuture.supplyAsync(() -> DependencyParser.load(cache));
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(() -> Tagger.load(cache));
        return new Models(tagger, CompletableFuture.supplyAsync(() -> NameModel.load(cache)), parser);
    }

    Tagger tagger() {
        return tagger.join();
    }

    NameModel names() {
        return names.join();
    }

    DependencyParser parser() {
        return parser.join();
    }
}
