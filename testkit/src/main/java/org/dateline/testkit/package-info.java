// SPDX-License-Identifier: Apache-2.0
/** Contracts for the seams: a test class for each port, inherited by the tests of each implementation. */
@NullMarked
package org.dateline.testkit;

import org.jspecify.annotations.NullMarked;
