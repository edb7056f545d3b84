// SPDX-License-Identifier: Apache-2.0
/** Questions about stories, reports and entities, answered from a store. */
@NullMarked
package org.dateline.answer;

import org.jspecify.annotations.NullMarked;
