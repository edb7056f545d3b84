// SPDX-License-Identifier: Apache-2.0
/** Who is said to have said what. */
@NullMarked
package org.dateline.pipeline.attribute;

import org.jspecify.annotations.NullMarked;
