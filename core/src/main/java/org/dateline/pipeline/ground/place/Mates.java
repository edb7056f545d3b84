// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Place;

/**
 * In which provinces the names of a report have an entry. Each name has one vote, dealt among the provinces of what bears it:
 * names that many provinces share tell little each and much together.
 */
final class Mates {
    private final Map<String, Double> votes = new HashMap<>();
    private final Map<String, Set<String>> provinces = new HashMap<>();

    Mates(List<Ranking.Name> names) {
        for (Ranking.Name name : names) {
            String key = NameTable.key(name.text());
            if (!provinces.containsKey(key)) {
                Set<String> own = new HashSet<>();
                name.candidates().stream().filter(Mates::votes).forEach(one -> own.add(province(one)));
                provinces.put(key, own);
                own.forEach(province -> votes.merge(province, 1.0 / own.size(), Double::sum));
            }
        }
    }

    private static boolean votes(Toponym one) {
        return one.admin1() != null && one.precision() != Place.Precision.PROVINCE;
    }

    private static String province(Toponym one) {
        return one.country() + "/" + one.admin1();
    }

    /** The votes that other names give to the province of an entry of this name. */
    double of(Toponym one, String key) {
        if (!votes(one)) {
            return 0;
        }
        Set<String> own = provinces.getOrDefault(key, Set.of());
        double all = votes.getOrDefault(province(one), 0.0);
        return all - (own.contains(province(one)) ? 1.0 / own.size() : 0);
    }
}
