// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import org.dateline.model.NameHash;

/** Adds up what features weigh as they come, by the numbers of their names, without putting the names together. */
final class Tally implements Features {
    private final LogLinear judge;
    private final int hash;
    private double odds;

    /** @param of before every name, to tell decisions of several kinds apart */
    Tally(LogLinear judge, String of) {
        this.judge = judge;
        this.hash = of.hashCode();
    }

    /** The logarithm of the odds by all that was added. */
    double odds() {
        return odds;
    }

    @Override
    public void add(String name) {
        odds += judge.weight(start(name));
    }

    @Override
    public void add(String name, String value) {
        odds += judge.weight(NameHash.and(start(name), value));
    }

    @Override
    public void add(String name, String first, String second) {
        odds += judge.weight(NameHash.and(NameHash.and(start(name), first), second));
    }

    @Override
    public void add(String name, String first, String second, String third) {
        odds += judge.weight(NameHash.and(NameHash.and(NameHash.and(start(name), first), second), third));
    }

    /** What {@link String#hashCode} is for both together. */
    private long start(String name) {
        return NameHash.start(hash * LogLinear.power(name.length()) + name.hashCode());
    }
}
