// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/**
 * An address that wants to be told of changes.
 *
 * @param number 0 for one that is not kept yet
 * @param address of the web
 * @param secret by which what is posted there is signed; told to nobody
 * @param story id of the only story that it is of; empty for all
 * @param query of the stories that it is of, as the interface writes it: {@code tag=disputed&country=HRV}; empty for all
 * @param made ISO date-time
 * @param revision of the last change that it knows
 */
public record Hook(long number, String address, String secret, String story, String query, String made, long revision) {
    /** The same as it is kept. */
    public Hook as(long other, long known) {
        return new Hook(other, address, secret, story, query, made, known);
    }

    /** Without the secret, so that no log or message has it. */
    @Override
    public String toString() {
        return "hook " + number + " to " + address;
    }
}
