// SPDX-License-Identifier: Apache-2.0
/** The store on SQL: an SQLite file with full-text search. */
@NullMarked
package org.dateline.jdbc;

import org.jspecify.annotations.NullMarked;
