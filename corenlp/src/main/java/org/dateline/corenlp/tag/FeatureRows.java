// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.HashMap;
import java.util.Map;

/** Numbers the features of a model file: those of the first template first, each template's in the order of the file. */
final class FeatureRows {
    private final Map<String, Integer> numbers = new HashMap<>();

    FeatureRows(ModelFile file) {
        for (int template = 0; template < Templates.COUNT; template++) {
            for (String value : file.features().get(template).keySet()) {
                numbers.put(key(template, value), numbers.size());
            }
        }
    }

    /** The number of a feature, or −1 if it has no weights. */
    int of(int template, String value) {
        return numbers.getOrDefault(key(template, value), -1);
    }

    int size() {
        return numbers.size();
    }

    private static String key(int template, String value) {
        return template + " " + value;
    }
}
