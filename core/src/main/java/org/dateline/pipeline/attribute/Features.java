// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;

/** Takes what speaks for or against a decision: a name, with or without a value, which may be of several parts. */
interface Features {
    /** Stands between the parts of a value. */
    char AND = '+';

    void add(String name);

    void add(String name, String value);

    void add(String name, String first, String second);

    void add(String name, String first, String second, String third);

    default void add(String name, boolean value) {
        add(name, String.valueOf(value));
    }

    /** Lists them in words, to learn what they weigh. */
    final class Listed implements Features {
        private final String of;
        private final List<String> list = new ArrayList<>();

        /** @param of before every name, to tell decisions of several kinds apart */
        Listed(String of) {
            this.of = of;
        }

        @Override
        public void add(String name) {
            list.add(of + name);
        }

        @Override
        public void add(String name, String value) {
            list.add(of + name + "=" + value);
        }

        @Override
        public void add(String name, String first, String second) {
            add(name, first + AND + second);
        }

        @Override
        public void add(String name, String first, String second, String third) {
            add(name, first + AND + second + AND + third);
        }

        List<String> list() {
            return list;
        }
    }
}
