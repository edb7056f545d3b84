// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** What a mention or entity is; {@code name().toLowerCase()} is its spelling in the interchange. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    FACILITY,
    GROUP,
    NATIONALITY,
    OTHER
}
