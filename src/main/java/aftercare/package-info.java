/** The Lambda entry with its settings and its log, and the composition root. */
package aftercare;
