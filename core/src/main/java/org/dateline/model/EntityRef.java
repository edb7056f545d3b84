// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** An entity of one reading. */
public record EntityRef(String report, String entity) {}
