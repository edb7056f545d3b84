// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;

/** What speaks for or against a decision, as a log-linear judge takes it. */
final class Features {
    private final String of;
    private final List<String> list = new ArrayList<>();

    /** @param of before every name, to tell decisions of several kinds apart */
    Features(String of) {
        this.of = of;
    }

    void add(String name) {
        list.add(of + name);
    }

    void add(String name, String value) {
        list.add(of + name + "=" + value);
    }

    void add(String name, boolean value) {
        list.add(of + name + "=" + value);
    }

    List<String> list() {
        return list;
    }
}
