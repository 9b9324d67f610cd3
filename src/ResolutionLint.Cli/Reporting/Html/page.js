'use strict';

// Shows the findings of some severities and of one rule. Without this script everything is shown.
const filters = document.getElementById('filters');
const severities = [...filters.querySelectorAll('input')];
const rule = filters.querySelector('select');
const entries = [...document.querySelectorAll('.findings li')];
const marks = [...document.querySelectorAll('[data-findings]')];

function isShown(entry) {
  const wanted = severities.some((box) => box.checked && box.value === entry.dataset.severity);
  return wanted && (rule.value === '' || rule.value === entry.dataset.rule);
}

function apply() {
  const shown = new Map();

  for (const entry of entries) {
    entry.hidden = !isShown(entry);
    if (!entry.hidden) shown.set(entry.id, entry.dataset.severity);
  }

  for (const mark of marks) {
    const left = mark.dataset.findings.split(' ').filter((id) => shown.has(id)).map((id) => shown.get(id));
    if (mark.tagName === 'MARK') mark.className = ['error', 'warning', 'suggestion'].find((severity) => left.includes(severity)) ?? 'off';
    else mark.hidden = left.length === 0;
  }
}

filters.addEventListener('change', apply);
filters.hidden = entries.length === 0;
apply();
