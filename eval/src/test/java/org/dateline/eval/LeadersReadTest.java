// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.Role;
import org.junit.jupiter.api.Test;

/** What the table of heads of state and government does to readings: it says who somebody is, never what the report leaves out. */
class LeadersReadTest {
    private static Entity entity(String text, String day, String name) {
        Document document = Tools.document(text, day);
        return document.entities().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among " + document.entities()));
    }

    private static Role role(String text, String day, String name) {
        return entity(text, day, name).roles().get(0);
    }

    @Test
    void givesASectorWithinTheDatesAndTheCountryAlways() {
        String text = "Angela Merkel visited a bakery in Lyon.";
        assertThat(entity(text, "2010-03-04", "Angela Merkel").sector()).isEqualTo("GOV");
        for (String day : new String[] {"2004-03-04", "2023-03-04", null}) {
            Entity merkel = entity(text, day, "Angela Merkel");
            assertThat(merkel.sector()).isNull();
            assertThat(merkel.country()).isEqualTo("DEU");
        }
        assertThat(entity("Kristalina Georgieva spoke in Lima.", "2022-05-05", "Kristalina Georgieva")
                        .sector())
                .isEqualTo("IGO");
    }

    @Test
    void givesNoRoleThatTheReportDoesNotGive() {
        assertThat(entity("Angela Merkel visited a bakery in Lyon.", "2010-03-04", "Angela Merkel")
                        .roles())
                .isEmpty();
    }

    @Test
    void datesARoleThatTheReportGives() {
        Role current = role("German Chancellor Angela Merkel visited Lyon.", "2010-03-04", "Angela Merkel");
        assertThat(current.since()).isEqualTo("2005-11-22");
        assertThat(current.until()).isEqualTo("2021-12-08");
        Role former = role("Former German chancellor Angela Merkel visited Lyon.", "2023-03-04", "Angela Merkel");
        assertThat(former.status()).isEqualTo(Role.Status.FORMER);
        assertThat(former.until()).isEqualTo("2021-12-08");
        Role premier = role("British premier Gordon Brown spoke.", "2009-03-04", "Gordon Brown");
        assertThat(premier.since()).isEqualTo("2007-06-27");
        assertThat(role("Russian President Vladimir Putin spoke.", "2003-05-05", "Vladimir Putin")
                        .since())
                .isEqualTo("2000-05-07");
        assertThat(role("Russian President Vladimir Putin spoke.", "2015-05-05", "Vladimir Putin")
                        .since())
                .isEqualTo("2012-05-07");
    }

    @Test
    void leavesUndatedWhatDoesNotFit() {
        assertThat(role("German Chancellor Angela Merkel visited Lyon.", null, "Angela Merkel")
                        .since())
                .isNull();
        assertThat(role("German Chancellor Angela Merkel visited Lyon.", "2003-03-04", "Angela Merkel")
                        .since())
                .isNull();
        assertThat(role("Mario Draghi, president of the World Bank, spoke.", "2015-03-04", "Mario Draghi")
                        .since())
                .isNull();
        assertThat(role("President Donald Tusk spoke.", "2016-03-04", "Donald Tusk")
                        .since())
                .isNull();
        assertThat(role("Mario Draghi, president of the European Central Bank, spoke.", "2015-03-04", "Mario Draghi")
                        .since())
                .isEqualTo("2011-11-01");
    }

    @Test
    void aRoleInTheReportGoesBeforeTheTable() {
        assertThat(entity("Paul Martin, a farmer, found a coin.", "2005-03-04", "Paul Martin")
                        .sector())
                .isNotEqualTo("GOV");
        assertThat(entity("The journalist John Key wrote a book.", "2010-03-04", "John Key")
                        .sector())
                .isEqualTo("JRN");
    }
}
