// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Reading;

/** By which titles a reading is found that says who holds an office. */
public final class OfficeTitles {
    private OfficeTitles() {}

    public static Set<String> of(Reading reading) {
        Set<String> titles = new TreeSet<>();
        reading.entities().forEach(entity -> entity.roles()
                .forEach(role -> titles.add(OfficeTitle.of(role.title()).name())));
        titles.remove("");
        return titles;
    }
}
