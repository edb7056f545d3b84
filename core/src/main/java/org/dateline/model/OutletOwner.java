// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** Whom an outlet or agency belongs to. */
public enum OutletOwner {
    /** A government or ruling party that owns and directs it. */
    STATE,
    /** In public service by law, at arm's length from government. */
    PUBLIC,
    /** Anybody else. */
    PRIVATE
}
