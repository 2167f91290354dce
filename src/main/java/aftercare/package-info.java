/** The Lambda entry and the composition root; nothing else lives here. */
package aftercare;
