/// Who may tell a force what to do, and when: lines of authority, transfers and the table of what
/// each act of command needs.
@NullMarked
package org.entente.model.authority;

import org.jspecify.annotations.NullMarked;
