import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import './tabs.css';

export interface TabDefinition {
  id: string;
  label: string;
  /** Shown after the label. */
  count?: number;
  content: ReactNode;
}

/** Views of one thing, one at a time; arrow keys move between them. */
export function Tabs(props: {
  label: string;
  tabs: readonly TabDefinition[];
  chosen?: string;
  onChoose?: (id: string) => void;
}) {
  return (
    <AriaTabs
      className="tabs"
      {...(props.chosen !== undefined && { selectedKey: props.chosen })}
      onSelectionChange={(key) => props.onChoose?.(String(key))}
    >
      <TabList aria-label={props.label} className="tab-list">
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
