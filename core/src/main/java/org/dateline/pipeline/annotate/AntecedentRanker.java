// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

/** Decides what a pronoun refers to. */
@FunctionalInterface
public interface AntecedentRanker {
    /** Stands for none of the options. */
    int NOBODY = -1;

    /** Index of the option that the pronoun refers to, or {@link #NOBODY}. */
    int choose(PronounChoice choice);
}
