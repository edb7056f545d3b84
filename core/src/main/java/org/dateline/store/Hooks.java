// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.util.List;

/** Who wants to be told of changes, what of it is still to be told, and what could not be told. */
public interface Hooks {
    /** Keeps a hook, and gives it a number. It is told of what changes from now on. */
    Hook add(Hook hook) throws IOException;

    /** In the order of their numbers. */
    List<Hook> all() throws IOException;

    /** Forgets a hook with all that is to be told to it; whether there was one. */
    boolean remove(long number) throws IOException;

    /**
     * Keeps, in one step, that a hook knows the changes up to a revision, and what is to be told to it of these. What still waits to
     * be told of the same story is told no more.
     */
    void advance(long hook, long revision, List<Delivery> news) throws IOException;

    /** Of each hook the first that waits, where its time has come. */
    List<Delivery> due(long nowMillis) throws IOException;

    /** Keeps what came of a try. */
    void keep(Delivery delivery) throws IOException;

    /** Those of a hook, the latest first. */
    List<Delivery> deliveries(long hook, int most) throws IOException;
}
