// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Entity;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Spelling;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/** Names in the statements of a reading that none of its entities has. */
final class LooseNames {
    private LooseNames() {}

    static List<Node> of(Reading reading) {
        Set<String> known = new HashSet<>();
        for (Entity entity : reading.entities()) {
            known.add(Spelling.key(entity.name()));
            entity.aliases().forEach(alias -> known.add(Spelling.key(alias)));
        }
        Map<String, List<Evidence>> found = new TreeMap<>();
        for (Statement statement : reading.statements()) {
            for (String name : statement.names()) {
                Span span = span(reading, statement, name);
                if (span != null
                        && isName(name)
                        && !known.contains(Spelling.key(name))
                        && !isMentioned(reading, span)) {
                    found.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(new Evidence(reading.report().id(), span));
                }
            }
        }
        List<Node> nodes = new ArrayList<>();
        found.forEach((name, mentions) -> nodes.add(Node.ofName(reading, name, mentions)));
        return nodes;
    }

    private static boolean isName(String name) {
        return name.length() > 2
                && name.chars().anyMatch(Character::isUpperCase)
                && !Spelling.of(name).words().isEmpty();
    }

    private static @Nullable Span span(Reading reading, Statement statement, String name) {
        int at = reading.text().indexOf(name, statement.span().start());
        return at < 0 || at >= statement.span().end() ? null : new Span(at, at + name.length());
    }

    /** Whether some entity is mentioned in these characters. */
    static boolean isMentioned(Reading reading, Span span) {
        for (Mention mention : reading.mentions()) {
            if (mention.entity() != null && mention.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
