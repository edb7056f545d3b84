// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named lists of words: lines of a list's name, a colon and words; a list may take several lines. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    static WordLists read(String resource) {
        WordLists read = new WordLists();
        for (String line : Resource.lines(resource)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(resource + ": a line without a colon: " + line);
            }
            Set<String> words = read.lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
            for (String word : line.substring(colon + 1).trim().split("\\s+")) {
                words.add(word);
            }
        }
        return read;
    }

    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no such list: " + list);
        }
        return words.contains(word);
    }

    Set<String> all(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no such list: " + list);
        }
        return Set.copyOf(words);
    }

    boolean hasAny(String list, Iterable<String> words) {
        for (String word : words) {
            if (has(list, word)) {
                return true;
            }
        }
        return false;
    }
}
