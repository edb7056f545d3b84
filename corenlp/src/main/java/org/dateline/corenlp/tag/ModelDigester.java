// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.DigestCache;

/** Turns the model file into the digest that {@link Tagger} reads. */
final class ModelDigester implements DigestCache.Maker {
    /** Raised whenever what the digest holds changes. */
    static final int FORMAT = 1;

    /** Words seen less often than this in training are rare: they have the features of all templates. */
    static final int RARE = 5;

    @Override
    public void make(InputStream model, Digest.Builder into) throws IOException {
        ModelFile file = ModelFile.read(model);
        into.put(Tagger.TAGS, file.tags());
        LexiconDigester.put(into, file);
        FeaturesDigester.put(into, file);
        ClustersDigester.put(into, file);
        AmericanSpelling.put(into);
        Shapes.put(into);
    }
}
