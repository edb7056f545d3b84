// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * Words, tags, lemmas, names and basic dependencies of English text. Implementations may be used by several threads at
 * once.
 */
public interface Annotator extends AutoCloseable {
    /**
     * The sentences of the paragraphs, in order. No sentence crosses the border of a paragraph; every span counts in
     * {@code text}. A sentence that is too long to be parsed has tokens whose relation is {@code dep} and whose head is the
     * first token.
     *
     * @param text the whole text of the report
     * @param paragraphs what of it is prose, in order, not overlapping
     */
    List<Sentence> annotate(String text, List<Span> paragraphs);

    /** Name and version of the tools and models, part of what a reading's version hashes. */
    String version();

    /** Begins to load what {@link #annotate} will need, and returns at once; without it the first call does so. */
    default void warmUp() {}

    @Override
    default void close() {}
}
