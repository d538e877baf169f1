/**
 * The default issue list: the 21 major topics of the Comparative Agendas Project (CAP) and `none`.
 *
 * Ids and codes are those of the CAP master codebook (comparativeagendas.net); descriptions and keywords were
 * written for this project. Keywords are matched by word stem, so one form of a word is enough; a phrase must
 * stand together. `none` has keywords too: they speak for "no issue at all".
 */
import type { IssueList } from "../types.ts";

interface Row {
  readonly code: number;
  readonly label: string;
  readonly description: string;
  readonly keywords: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  macroeconomics: {
    code: 1,
    label: "Macroeconomics",
    description:
      "How the whole economy is doing and how it is steered: prices, growth and slumps, joblessness as a figure, what the state takes in taxes, what it spends, and what it owes.",
    keywords: `
      economy, economic growth, economic policy, economists, recession, depression, slump, downturn, recovery, inflation, inflationary, deflation, price stability, rising prices, cost of living, purchasing power, wage and price,
      price controls, interest rates, central bank, federal reserve, the fed, monetary policy, money supply, unemployment, unemployment rate, jobless rate, joblessness, full employment, create jobs, new jobs, job growth,
      gross domestic product, gdp, gnp, national product, budget, balanced budget, balance the budget, federal budget, fiscal, fiscal year, deficit, deficit reduction, surplus, national debt, public debt, debt ceiling, debt limit,
      federal spending, government spending, spending cuts, cut spending, discretionary spending, expenditures, outlays, austerity, stimulus, tax, taxes, taxation, tax cut, tax cuts, tax rates, tax reform, tax code, tax relief,
      tax credits, tax breaks, tax increase, income tax, payroll tax, excise tax, corporate tax, capital gains, estate tax, death tax, flat tax, loopholes, deductions, taxpayer, irs, revenue, receipts, treasury, appropriation,
      prosperity, prosperous, productivity, standard of living, middle class, incomes, inequality, wealthiest, millionaires, top one percent, manufacturing, industrial production, industrial policy, economic expansion,
      consumer confidence, consumer spending, billion dollars, per capita, trillion, earmarks, entitlement spending, sequester, raise taxes, economic plan, economic program, investment, savings, imf forecast, business cycle,
      wage stagnation, economic, economically, spending, jobless, tax plan, tax bill, taxing, dividends, slowdown, economic boom, higher taxes, lower taxes, cutting taxes, discretionary, budget plan, budget deal, budget cuts,
      budget surplus, budget deficits, interest rate, rate cut, rate hike, marriage penalty, alternative minimum tax, richest, job creation, monetary, budget speech, cost-of-living crisis, economist, growth forecast, inflation rate,
      interest payments, bond market, bondholders, rate rise, pay rises and prices, price of bread, price of food, food prices, energy bills and prices, finance minister, chancellor of the exchequer, treasury minister, value added tax,
      vat, tax evasion, tax office, deficits, credit rating, national income, purchasing, currency, devaluation, quantitative easing, wage growth, shrinking economy`,
  },
  "civil-rights": {
    code: 2,
    label: "Civil rights and liberties",
    description:
      "Being treated as an equal and left free: bias by race, sex, faith, age, handicap or orientation; the ballot as a right; speech, worship, assembly and private life; abortion as a matter of rights.",
    keywords: `
      civil rights, civil liberties, equal rights, equality, equal opportunity, equal treatment, discrimination, discriminate, segregation, desegregation, integration of the races, racism, racist, racial, race relations, racially,
      bigot, bigotry, prejudice, white supremacy, ku klux klan, minority, minorities, black americans, african american, negro, black lives matter, hispanic, latinos, asian americans, muslim americans, muslim ban, anti-muslim,
      islamophobia, anti-semitic, antisemitism, ethnic, slurs, women's rights, sexism, sexist, gender, gender equality, equal rights amendment, sexual harassment, feminist, gay, lesbian, lgbt, transgender, bathroom bill, homosexual,
      homosexuality, same-sex marriage, gay marriage, marriage equality, don't ask don't tell, pride parade, abortion, abortions, pro-life, pro-choice, unborn, roe v. wade, planned parenthood, reproductive rights, right to choose,
      right to vote, voting rights, voting rights act, poll tax, voter suppression, voter id, disenfranchise, purge of voters, barriers to voting, free speech, freedom of speech, freedom of religion, religious freedom,
      religious liberty, freedom of the press, first amendment, censorship, school prayer, free exercise, worship, separation of church and state, privacy, wiretap, eavesdropping, surveillance of citizens, bill of rights, liberties,
      age discrimination, americans with disabilities act, affirmative action, quotas for minorities, human dignity, injustice, hate speech, protesters, martin luther king, jim crow, lynching, confederate flag, reparations,
      sex discrimination, same-sex, same-sex couples, gay rights, gay couples, racial profiling, profiling, bias, stereotype, affirmative, klan, hate crimes, discrimination against, anti-abortion, political correctness,
      asian-americans, american muslims, muslims, sikh, skin color, fetus, reproductive, harassment, creed, headscarf, asylum of conscience, disabled access, wheelchair access, gender pay gap, pay gap between women and men,
      rights group, equality commission, minority rights, freedom of assembly, right to protest, right to privacy, face recognition, facial recognition, watched by cameras, hate mail, trans rights, pride march,
      abuse of power by police, racist abuse, language rights, roma, ethnic minority, conscience, blasphemy, demonstrators, demonstration`,
  },
  health: {
    code: 3,
    label: "Health",
    description:
      "Getting well and staying well: who is covered and what it costs, hospitals, doctors and medicines, outbreaks and prevention, mental illness, addiction, and research on disease.",
    keywords: `
      health, health care, healthcare, public health, health insurance, health coverage, health plan, health costs, insured, uninsured, premiums, deductibles, preexisting condition, preexisting conditions, medicare, medicaid,
      obamacare, affordable care act, single payer, medicare for all, universal coverage, hmo, patients, patients' bill of rights, hospital, doctor, physician, nurse, nursing home, clinic, medical, medical care, medical research,
      medicine, medicines, prescription drugs, drug prices, pharmaceutical, generic drugs, drug companies, fda, disease, illness, sick, cancer, aids epidemic, hiv, diabetes, alzheimer's, autism, heart disease, stroke, obesity,
      epidemic, pandemic, virus, zika, ebola, flu, covid, coronavirus, vaccine, vaccination, immunization, infection, mental health, mental illness, psychiatric, suicide, addiction, addicts, opioid, opioids, overdose, alcoholism,
      drug treatment, drug abuse prevention, tobacco, smoking, cigarettes, smokers, nutrition, malpractice, medical liability, health savings accounts, stem cell, biomedical, national institutes of health, centers for disease control,
      long-term care, disabled patients, infant mortality, prenatal, birth defects, surgery, surgeon, organ transplant, medical records, treatment, cure, physical fitness, mentally ill, mentally retarded, bioterrorism vaccine,
      prescription, health service, drug benefit, drug plan, care, insurance coverage, coverage, therapy, managed care, transplant, medications, outpatient, ambulance, pregnant women, breast cancer, clinical, contraception,
      birth control, embryos, caregivers, health care system, covered by insurance, maternity, midwife, midwives, stillbirth, baby died, paediatric, ambulance crew, paramedic, emergency room, intensive care, waiting times,
      waiting list for surgery, dentist, dental, pharmacy, pharmacist, jab, outbreak, infected, quarantine, bird flu, measles, malaria, tuberculosis, asthma, dementia, vaping, sugar tax, diagnosis, tumour, blood test, health minister,
      health authority, care home, nursing staff, nurses`,
  },
  agriculture: {
    code: 4,
    label: "Agriculture",
    description:
      "Food from field, herd and sea: what farmers earn and are paid to grow, harvests and stocks, safe food, fishing, and how animals are kept.",
    keywords: `
      agriculture, agricultural, farm, farms, farmer, farmers, farming, family farm, farm income, farm prices, farm bill, farm program, farmland, farm subsidies, ranch, rancher, ranchers, crop, crops, crop insurance, harvest, wheat,
      corn, grain, cotton, soybean, soybeans, rice, peanuts, sugar, tobacco growers, potato, fruit growers, livestock, cattle, hogs, poultry, dairy, milk, beef, meat, meatpacking, mad cow, eggs, fishery, fisheries, fishing, fishermen,
      seafood, catfish, orchard, acreage, soil bank, soil conservation, price support, price supports, parity, commodity, commodities, commodity credit corporation, surplus food, food surpluses, food safety, food inspection,
      food supply, foodstuffs, food for peace, pesticide, fertilizer, usda, secretary of agriculture, rural electrification, peasants, genetically modified, animal welfare, animal cruelty, slaughterhouse, drought relief, salmonella,
      tractor, barn, plow, producers, growers, meatpackers, herds, organic, salmon, barley, hay, feed grains, farm families, farm products, agricultural products, rural america, acres, fishing boats, flock, grower, seed, soil,
      vineyard, hail, sheep, goats, pigs, hens, chickens, henhouse, barns, tractors, ploughing, harvesters, milk prices, egg prices, fish quota, trawler, trawlers, fishing fleet, aquaculture, beekeepers, honey, onions, potatoes,
      apples, olive, grape, fertiliser, weedkiller, farm workers' hours, farm ministry, farmers' union, cull, culled, herd, dairy farm, stud farm, feed prices`,
  },
  labor: {
    code: 5,
    label: "Labour and employment",
    description:
      "People at work and their terms: pay, hours, safety and leave, training for a trade, pensions from an employer, unions, strikes and bargaining, young and seasonal workers.",
    keywords: `
      labor, labour, worker, workers, working people, workforce, workplace, wage, wages, minimum wage, living wage, hourly, overtime, pay raise, paycheck, equal pay, pay equity, union, unions, labor union, organized labor,
      union members, afl-cio, teamsters, collective bargaining, bargaining, right to work, strike, strikers, walkout, walk off the job, picket, lockout, labor dispute, work stoppage, taft-hartley, labor-management,
      management and labor, mediation, arbitration of labor, employee, employees, employer, employers, hire, hiring, layoff, layoffs, laid off, outplacement, job loss, job training, retraining, manpower, job skills, skilled workers,
      apprenticeship, unemployed, unemployment insurance, unemployment compensation, unemployment benefits, jobless benefits, looking for work, find work, summer jobs, youth employment, job corps, pension, pensions, pension plan, 401k,
      retirement savings, retirement plans, retirement security, occupational safety, workplace safety, job safety, mine safety, miners, sick leave, paid leave, family leave, maternity leave, parental leave, family and medical leave,
      child labor, sweatshop, fair labor standards, migrant farm workers, guest workers, foreign workers, working conditions, work week, workweek, overtime rule, labor department, secretary of labor, careers, occupation,
      displaced workers, workers' compensation, working parents, labor relations, labor standards, labor laws, labor management, good-paying jobs, job market, higher wages, raise wages, full-time, part-time, assembly line,
      american workers, jobs, unpaid leave, salary, salaries, walk out, walked out, strike ballot, night shift, rota, zero-hour, gig workers, couriers, dismissed, redundancy, redundancies, job cuts, cut jobs, jobs lost, plant closure,
      shop steward, unionise, unionize, union secretary, unfair dismissal, work accident, safety at work, trainees, internship, interns, holiday pay, pay talks, pay offer, pay deal, wage dispute, staff shortage, pensions at work,
      retire early, foreman, workmates`,
  },
  education: {
    code: 6,
    label: "Education",
    description:
      "Learning from nursery to university: schools and their standards, those who teach and those who are taught, what study costs, and learning a vocation.",
    keywords: `
      education, educate, educational, educators, school, schools, public school, private schools, charter school, charter schools, school choice, school district, school board, school reform, school vouchers, schoolchildren,
      school construction, schoolhouse, failing schools, classroom, classrooms, class size, teacher, teachers, teach, teaching, student, students, pupil, pupils, kids learn, learning, college, colleges, community college, university,
      universities, campus, higher education, tuition, free college, college affordable, student loan, student loans, student aid, student debt, debt-free college, college debt, pell grant, pell grants, scholarship, scholarships,
      literacy, read by the third grade, reading scores, math, math and science, curriculum, common core, academic, test scores, standardized tests, testing students, standards, accountability, no child left behind, race to the top,
      elementary, secondary education, high school, preschool, pre-k, kindergarten, head start, early childhood education, graduate, graduates, graduation rates, dropout, dropouts, diploma, degree, vocational education, principal,
      textbooks, higher learning, sorority, professors, bilingual education, special education, arts in school, department of education, secondary school, voucher, exams, graders, grade, homework, superintendent, mathematics,
      loan forgiveness, school systems, law school, tutoring, preschools, student body, tutors, head teacher, headteacher, headmaster, headmistress, class sizes, smaller classes, desks, schoolbook, schoolchild, exam, sixth form,
      grammar school, boarding school, lecturer, lecturers, professor, degree course, undergraduates, phd, dissertation, campus housing, education minister, teacher training, school meals budget, truancy, spelling, reading and writing,
      adult learning`,
  },
  environment: {
    code: 7,
    label: "Environment",
    description:
      "Keeping nature fit to live in: dirty air and water, a warming planet, rubbish and poisons, wild species and their homes, what we drink.",
    keywords: `
      environment, environmental, environmentalist, environmentalists, environmental protection, ecology, ecological, ecosystem, pollution, pollute, polluter, polluters, pollutants, clean air, clean air act, air quality, clean water,
      clean water act, water quality, drinking water, tap water, lead in the water, safe water, smog, acid rain, ozone, climate, climate change, climate accord, climate deal, paris climate, global warming, warming, greenhouse gas,
      greenhouse gases, emission, emissions, carbon, carbon tax, carbon dioxide, carbon pollution, cap and trade, kyoto, fossil fuel emissions, sea level, temperatures, toxic, toxic waste, hazardous waste, nuclear waste, superfund,
      landfill, waste disposal, recycling, sewage, litter, asbestos, lead paint, chemical spill, oil spill, contaminated, contamination, endangered species, wildlife, habitat, biodiversity, marine life, coral, whales, deforestation,
      rain forest, wetlands, conservation, conservationists, natural beauty, beautification, beauty of america, planet, epa, environmental protection agency, clear skies, extreme weather, coastal, noise pollution,
      stewardship of the land, cleaner, e.p.a, species, greenhouse, cleanup, trash, solid waste, air pollution, water pollution, flint, arsenic, pollution control, gases, carbon emissions, clean, drinking, garbage, acidification,
      mercury, trout, otters, river pollution, sewage spill, oil slick, plastic, plastics, microplastics, rubbish, incinerator, smoke from the factory, fumes, nitrogen, nitrates, pesticide drift, heatwave, heat wave, drought, glacier,
      glaciers, ice sheet, permafrost, rising sea, coastline, erosion, seabed, kelp, reef, seabirds, wolves, bear attacks, nature reserve, conservationist, biologist, rewilding, net zero, carbon budget, climate targets, greenpeace,
      tree felling, trees felled`,
  },
  energy: {
    code: 8,
    label: "Energy",
    description:
      "Power and fuel: where oil, gas, coal, atoms, wind and sun come from, what they cost at the pump or plug, and how to use less of them.",
    keywords: `
      energy, energy policy, energy independence, energy security, energy crisis, energy efficiency, energy conservation, clean energy, alternative energy, renewable, renewables, solar, solar power, solar panels, wind power,
      wind turbines, wind farm, geothermal, biofuel, biofuels, ethanol, hydrogen, fuel cells, hybrid cars, electric cars, battery, oil, oil prices, oil companies, oil producers, foreign oil, imported oil, crude oil, petroleum, barrels,
      opec, strategic petroleum reserve, offshore drilling, drilling, fracking, shale, natural gas, gas prices, gas at the pump, gasoline, fuel, fuels, fuel standards, fuel efficiency, pipeline, keystone, refinery, refineries, coal,
      coal miners, coal plants, clean coal, synthetic fuels, electricity, electric power, electric utilities, power plant, power plants, power grid, electric grid, blackout, blackouts, utilities, nuclear power, nuclear plants,
      nuclear energy, reactor, reactors, atomic energy, atomic power, hydroelectric, tennessee valley authority, deregulation of oil, windfall profits, weatherize, home heating, heating oil, thermostat, kilowatt, megawatts, gallon,
      exxon, gas, electric, grid, oil supply, fuel economy, power supply, biodiesel, renewable energy, energy bill, energy prices, dependence on oil, cubic feet, oil field, oil wells, insulation, power cut, power cuts, power line,
      power lines, power station, pylons, substation, outage, without power, no power, lights went out, heat pump, heat pumps, boiler, gas field, gas supplies, gas storage, lng, oil tanker, oil rig, petrol, diesel prices, pump prices,
      heating, heating bills, energy bills, energy company, energy minister, turbines, windmill, solar farm, hydropower, uranium, coal mine, lignite, electricity prices, electricity bills, kilowatt hour, megawatt, insulate`,
  },
  immigration: {
    code: 9,
    label: "Immigration",
    description:
      "Newcomers from abroad: crossing the frontier, staying with or without papers, asylum, becoming a citizen, and being sent back.",
    keywords: `
      immigration, immigration reform, immigration system, immigration law, immigration laws, immigration policy, immigrant, immigrants, illegal immigrant, illegal immigrants, illegal immigration, illegal aliens, aliens, undocumented,
      undocumented immigrants, undocumented workers, legal status, unauthorized, migrant, migrants, migrant crisis, refugee, refugees, syrian refugees, asylum, asylum seekers, displaced persons, resettlement, border, borders,
      border security, border patrol, border wall, southern border, secure the border, build a wall, the wall, mexican border, border fence, smugglers, coyotes, deport, deportation, deportations, deported, mass deportations,
      sanctuary cities, amnesty, path to citizenship, pathway to citizenship, citizenship, naturalization, naturalized, birthright citizenship, green card, green cards, visa, visas, h-1b, guest worker, guest-worker program,
      temporary worker program, dreamers, dream act, daca, customs enforcement, newcomers, entering the country, enter the united states, national origins quota, family reunification, come here legally, crossing the border,
      foreign-born, travel ban, assimilation, melting pot, vetting, legal immigrants, muslims entering, complete shutdown, foreigners, citizenship test, newly arrived, illegally, border crossing, detention center, border guards,
      asylum claim, asylum application, asylum centre, reception centre, boat people, small boats, people smugglers, smuggled, human traffickers, work permit, residence permit, papers to stay, passport control, border crossings,
      border control, frontier post, newcomer, migration office, resettle, displaced people, integration course, language test, expelled, deportees, overstayed, stateless, emigrants`,
  },
  transportation: {
    code: 10,
    label: "Transportation",
    description:
      "Moving people and freight: roads, rails, ports and skies, what is built and repaired, how safe and how crowded it is.",
    keywords: `
      transportation, transport, transit, mass transit, public transit, subway, commuter, commuters, commuter rail, highway, highways, interstate, highway trust fund, road, roads, bridge, bridges, tunnel, infrastructure,
      crumbling infrastructure, rebuild our roads, pothole, potholes, traffic, traffic deaths, traffic safety, highway safety, auto safety, seat belts, airbags, speed limit, drunk driving, driver's license, automobile, automobiles,
      car safety, trucking, truckers, trucks, bus, buses, bicycle, railroad, railroads, railway, rail, high-speed rail, train, trains, amtrak, derailment, airline, airlines, airport, airports, airplane, airliner, plane crash, flight,
      flights, passengers, pilots, jetliner, egyptair, aviation, air traffic control, air traffic controllers, faa, supersonic transport, shipping, merchant marine, maritime, port, ports, harbor, vessel, shipyard, st. lawrence seaway,
      seaway, waterways, canal, locks and dams, barge, ferry, freight, cargo, public works, uber, toll, fares, motor vehicles, taxi, cabs, f.a.a, s.u.v, highway system, transportation system, air carriers, port authority, baggage,
      locomotive, driver, drivers, station, timetable, sailings, motorists, lanes, pedestrians, cyclists, parking, ferries, ferry service, sailing times, cancelled trains, train service, rail line, railway line, signalling,
      level crossing, tram, trams, trolley, bus route, bus stop, bus drivers, cycle lane, cycle path, cyclist, pedestrian, road works, roadworks, motorway, ring road, bypass, speeding, speed cameras, traffic jam, congestion,
      congestion charge, car park, electric scooter, tyres, lorry, lorries, truck driver, runway, take-off, landing, cabin crew, engine failure, gangway, quay, lighthouse, tolls, transport minister, timetables`,
  },
  "law-crime": {
    code: 12,
    label: "Law, crime and family",
    description:
      "Wrongdoing and how it is met: policing, courts, sentences and prisons, guns, drug dealing, fraud, abuse within families, young offenders, and family law.",
    keywords: `
      crime, crimes, criminal, criminals, criminal justice, crime rate, violent crime, violence, violent, gang violence, gang, gangs, law enforcement, law and order, police, police officer, police officers, police brutality,
      police shootings, policing, cops, sheriff, detective, fbi, investigators said, arrest, arrested, suspect, charged with, indicted, indictment, prosecutor, prosecutors, prosecute, prosecution, attorney general, defendant, plea,
      pleaded guilty, guilty, convicted, conviction, convict, jury, grand jury, trial, verdict, courtroom, court, courts, judge, judges, federal judge, lawsuit, lawsuits, sued, litigation, class action, tort, settlement of the lawsuit,
      sentence, sentenced, sentencing, mandatory minimum, prison, prisons, prisoner, jail, inmate, mass incarceration, parole, probation, death penalty, capital punishment, execution, murder, murderer, homicide, manslaughter, kill,
      killed, killer, gunman, shooting, shootings, mass shooting, mass shootings, shooter, massacre, shot dead, gun, guns, gun control, gun violence, gun laws, gun owners, gun lobby, gun shows, handgun, handguns, firearm, firearms,
      assault weapon, assault weapons, background check, background checks, second amendment, nra, ammunition, brady bill, stop and frisk, narcotics, drug dealers, drug trafficking, drug traffickers, drug cartels, war on drugs,
      illegal drugs, cocaine, crack, heroin, marijuana, drug kingpins, organized crime, mafia, racketeering, fraud, scam, embezzle, identity theft, hacker, rape, sexual assault, sex offender, domestic violence, violence against women,
      child abuse, child pornography, kidnapped, juvenile delinquency, juvenile, delinquents, stabbed, robbery, burglary, theft, arson, vandalism, victims of crime, illegitimacy, teen pregnancy, divorce, marriage, fathers, fatherhood,
      custody, adoption, strong families, family values, parents, domestic terrorism, lawless, lawlessness, streets safe, safe streets, officers, assault, penalties, sniper, offender, juror, death row, death sentences,
      police department, police force, enforcement agencies, punishment, law-abiding, felons, money laundering, trafficking, confession, rifle, gunfire, sex abuse, capital cases, witness, witnesses, bail, barrister, magistrate,
      firearm dealers, crime scene, burglar, burglars, thief, thieves, robber, smashed, stab, knife, knives, arsonist, court case, appeal court, acquitted, custody sergeant, forensic, fingerprints, police chief, constable, ransom,
      blackmail, bribe, bribery, forged, forgery, counterfeit, con man, swindle, swindled, cheated, pickpocket, vandals, hooligans, riot police, prosecutor's office, defence lawyer, defense lawyer, sentencing hearing, jailed, fine of,
      suspended sentence, missing person, kidnapper, drunk driver`,
  },
  "social-welfare": {
    code: 13,
    label: "Social welfare",
    description:
      "Help for those who cannot manage alone: the poor and hungry, the old and the disabled, children in want, state pensions and benefits, charity and volunteers.",
    keywords: `
      social security, social security benefits, social security system, social insurance, retirees, retirement age, retirement benefits, old age, old-age, survivors insurance, personal accounts, trust fund, older americans,
      older citizens, older people, elderly, aged, aging, senior citizens, seniors, pensioners, welfare, welfare reform, welfare system, welfare recipients, welfare rolls, welfare state, off welfare, public assistance, safety net,
      poverty, war on poverty, poor, poor people, impoverished, poverty line, low income, low-income families, needy, in need, less fortunate, destitute, food stamp, food stamps, hunger, hungry, school lunch, family assistance,
      guaranteed income, income support, aid to families with dependent children, dependency, disability benefits, disabled americans, handicapped, child care, day care, child support, deadbeat, foster care, orphan,
      adoption assistance, charity, charities, charitable, philanthropy, faith-based, faith-based initiative, volunteer, volunteers, volunteering, volunteerism, national service, americorps, peace corps at home, community service,
      mentor, mentors, thousand points of light, compassion, welfare mothers, social services, entitlement, entitlements, economic opportunity act, vista, single mothers, temporary assistance, needy families, workfare, neediest,
      disability insurance, income security, social safety, benefits, carers, soup kitchen, food bank, state pension, care for the elderly, carer's allowance, child benefit, children in need, children's home, foster parents,
      unemployment pay, winter fuel, winter bonus, soup, food parcels, food banks, homeless charity, donations of food, disability pension, wheelchair users, social worker, social workers, benefit cuts, welfare office, sheltered`,
  },
  housing: {
    code: 14,
    label: "Housing and community development",
    description:
      "Roofs and neighbourhoods: buying, renting and paying for a home, having none, renewal of run-down quarters, the fate of cities and of the countryside.",
    keywords: `
      housing, affordable housing, public housing, low-rent housing, housing program, housing market, housing bubble, housing crisis, housing starts, housing units, house prices, homes, homebuilders, homebuyers, homeowner, homeowners,
      home ownership, homeownership, own a home, buy a home, first home, mortgage, mortgages, mortgage rates, refinance, foreclosure, foreclosures, foreclosed, rent, rents, rent control, renters, tenant, tenants, landlord, evict,
      eviction, apartment, real estate, slum, slums, slum clearance, ghetto, tenement, urban renewal, urban development, cities, our cities, inner city, inner cities, mayors, metropolitan, suburbs, neighborhood, neighborhoods,
      community development, rural development, rural communities, model cities, demonstration cities, enterprise zone, enterprise zones, empowerment zones, distressed communities, blight, homeless, homelessness, shelter, dwelling,
      dwellings, decent home, hud, fannie mae, freddie mac, zoning, construction of homes, veterans housing, gentrification, low-income housing, fha, redevelopment, sprawl, mortgage insurance, condominium, tenants' rights, landlords,
      flats, waiting list for homes, housebuilding, planning permission, roof leaks, rent went up, rent rise, rent freeze, eviction notice, squat, squatters, new homes, build homes, council house, council houses, social housing,
      housing estate, tower block, cladding, damp, mould, landlord's, letting agent, property prices, house price, first-time buyers, holiday homes, second homes, building permit, planning committee, planners, town planning,
      town centre, neighbours' complaints, key workers' rents`,
  },
  "domestic-commerce": {
    code: 15,
    label: "Business, banking and commerce",
    description:
      "Firms, markets and consumers at home: banks and shares, mergers and monopolies, small firms, insurance, bankruptcies, patents, shoddy goods, help after natural disasters, tourism, gambling and sport as business.",
    keywords: `
      business, businesses, small business, small businesses, business owners, businessman, businesspeople, company, companies, corporate, corporation, corporations, corporate responsibility, corporate executives, chief executive, ceo,
      shareholders, investors, entrepreneur, entrepreneurs, startup, start-up companies, free enterprise, private enterprise, chamber of commerce, merger, mergers, takeover, acquisition, buyout, deal worth, monopoly, monopolies,
      antitrust, competition, price fixing, bank, banks, banking, bankers, big banks, break up the banks, glass-steagall, dodd-frank, wall street, wall street reform, goldman sachs, hedge fund, hedge funds, private equity,
      financial crisis, financial institutions, financial system, financial regulation, savings and loan, s&l, stock market, stock exchange, stocks, shares, dow jones, nasdaq, securities, sec, insider trading, accounting, enron,
      bailout, bailouts, bail out, credit cards, lending, lenders, loans to small business, credit crunch, consumer, consumers, consumer protection, consumer financial protection, truth in lending, product safety, unsafe products,
      packaging, insurance companies, insurance industry, flood insurance, bankruptcy, bankrupt, patent, patents, copyright, trademark, intellectual property, disaster relief, disaster aid, fema, hurricane, hurricanes,
      hurricane katrina, floods, earthquake, tornado, storm victims, tourism, tourists, hotel, casino, casinos, gambling, lottery, golf course, advertising, retailers, sales, profit, profits, brand, franchise, billionaire,
      sports league, nfl, stadium, auto industry, automakers, detroit, steel prices, industry, entrepreneurship, government procurement for small firms, paperwork for business, s.e.c, merge, regulators, analysts, piracy, audit,
      disaster loan, emergency management, consumer products, internet gambling, deceptive, investment bank, customers, stockholders, earnings, market share, trade commission, commerce, commercial, bakery, bakeries, shop, shops,
      shopkeeper, shopkeepers, shopping, supermarket, supermarkets, restaurant, restaurants, cafe, brewery, manufacturers, warehouse, suppliers, supply chain, stallholders, market traders, chain of shops, annual report, profit warning,
      share price, listed on the stock exchange, board of directors, chairman of the board, chief financial officer, start-ups, insolvency, receivers, insurers, insurance claim, insurer, refund, toys, airline tickets refund, hoteliers,
      holidaymakers, tourist board, betting, bookmaker, transfer fee, club owners`,
  },
  defense: {
    code: 16,
    label: "Defence and security",
    description:
      "Arms and the armed: forces, bases and battles of one's own, allies sworn to fight together, weapons and their limits, spies and secrets, military help, veterans, protection of the homeland from attack.",
    keywords: `
      defense, defence, national defense, national security, defense budget, defense spending, defense secretary, department of defense, pentagon, military, military strength, military power, military force, military action,
      military aid, military assistance, armed forces, armed services, army, navy, air force, marine corps, marines, coast guard, soldier, soldiers, sailors, airmen, troop, troops, ground troops, combat, battle, battlefield, general,
      generals, admiral, commander in chief, joint chiefs, men and women in uniform, servicemen, service members, reserves, national guard, draft, selective service, volunteer army, veteran, veterans, gi bill, g.i. bill,
      wounded warriors, gold star, war, wars, wartime, war in iraq, iraq war, war in afghanistan, vietnam war, persian gulf war, operation desert storm, invasion, invade, aggression, aggressor, airstrike, airstrikes, bombing, bomb,
      bombs, drone, drones, insurgents, insurgency, surge, enemy, enemies, victory, nato, alliance, allied forces, collective security, deterrent, deterrence, deter, nuclear weapons, nuclear codes, nuclear arms, nuclear test,
      nuclear arsenal, atomic bomb, hydrogen bomb, warhead, missile, missiles, ballistic missile, missile defense, strategic defense initiative, bombers, submarine, submarines, aircraft carrier, weapons, weapons of mass destruction,
      chemical weapons, biological weapons, arms control, arms race, disarmament, nonproliferation, proliferation, salt, start treaty, test ban, inspectors, weapon systems, intelligence, intelligence community, cia, nsa, spy, spies,
      espionage, classified information, waterboarding, torture, guantanamo, detainees, homeland security, homeland, terrorist attack, september 11, september the 11th, 9/11, islamic state, isis, isil, al qaeda, al-qaida,
      special operations, special forces, counterterrorism, war on terror, security guarantees, peacekeepers, military base, civil defense, civilian casualties, standing army, defend our nation, threats to our security, mobilization,
      preparedness, arms, forces, nuclear, armed, casualties, vietnam, militia, atomic, arsenals, fighters, spying, c.i.a, hijackers, radical islam, antimissile, military construction, terror suspect, anthrax, qaeda, bin laden,
      gulf war, warships, frigate, naval, warplanes, troopships, soldiering, disarm, colonel, lieutenant, sergeant, corporal, regiment, battalion, brigade, garrison, barracks, conscript, conscripts, conscription, gunboat, gunboats,
      patrol boat, destroyer, mine hunter, minefield, torpedo, fighter jet, fighter jets, artillery, shelling, mortar, ammunition stocks, front line, frontline, troops massed, manoeuvres, radar, war games, defence minister,
      defense minister, naval base, air base, veterans' hospital, reservists, rearmament, spy chief, secret service, intelligence officers, military intelligence, sabotage`,
  },
  technology: {
    code: 17,
    label: "Science, technology and communications",
    description:
      "Finding out and getting through: research, space flight, computers and the internet, phones, broadcasters and newspapers, weather and earth science.",
    keywords: `
      science, sciences, scientist, scientists, scientific, research, research and development, basic research, laboratory, laboratories, discovery, discoveries, innovation, innovate, inventors, invention, technology, technologies,
      technological, high-tech, silicon valley, tech companies, space, space program, space station, space shuttle, outer space, astronaut, astronauts, nasa, moon, lunar, mars, orbit, satellite, satellites, rocket, telescope, sputnik,
      telecommunications, telephone, phone company, cell phone, iphone, broadband, wireless, internet, online, web, website, websites, cyberspace, cybersecurity, cyber attacks, hackers, encryption, computer, computers, software,
      supercomputer, robot, robots, artificial intelligence, digital, information age, information superhighway, information technology, semiconductor, microchips, data, facebook, twitter, google, microsoft, apple, social media,
      social network, tweets, television, television network, tv network, broadcast, broadcasting, broadcasters, radio, cable news, cnn, fox news, news network, fcc, news media, newspaper, newspapers, magazine, journalist, journalists,
      journalism, reporters, news outlet, news organization, anchor, correspondents, publisher, weather forecasting, geological survey, genome, dna, human genome, engineers, inventive, national science foundation, nanotechnology,
      cloning, virtual reality, phone, phones, cable, f.c.c, shuttle, spectrum, spacecraft, astronomers, cellphone, airwaves, spam, tech, media, smartphone, app, apps, algorithm, password, server outage, data breach, laboratory tests,
      experiment, programmers, programmer, coding, developer of the app, chip, chips, chatbot, language model, hacked, hack, leaked data, personal data, data protection, passwords, login, network outage, mobile network, masts, 5g,
      fibre, laptop, tablet, video call, podcast, newsroom, editor, editors, editor-in-chief, paper's, columnist, tabloid, probe, telescope's, physicist, chemist, fossil, archaeologist, archaeologists, mathematician, peer review,
      researchers, researcher, professor of physics, weather satellite`,
  },
  "foreign-trade": {
    code: 18,
    label: "Foreign trade",
    description:
      "Goods and capital across frontiers: tariffs and quotas, pacts and quarrels about trade, selling and buying abroad, jobs moved overseas, currencies against each other.",
    keywords: `
      trade, foreign trade, free trade, fair trade, international trade, world trade, world trade organization, trade agreement, trade agreements, trade deal, trade deals, trade pact, trade policy, trade bill, trade expansion,
      trade barriers, trade deficit, trade imbalance, trade balance, trade war, trade practices, unfair trade, trade promotion authority, trading partners, trade negotiations, tariff, tariffs, duty, duties, duty on, customs duties,
      import, imports, imported, import quotas, cheap imports, export, exports, exporters, exporting, sell abroad, sell overseas, export-import bank, protectionism, protectionist, wto, gatt, nafta, north american free trade agreement,
      trans-pacific partnership, tpp, ttip, fast track, uruguay round, doha, kennedy round, reciprocal trade, reciprocal trade agreements, most-favored-nation, common market, world markets, foreign markets, open markets, new markets,
      overseas markets, dumping, subsidized steel, foreign competition, competitiveness, world economy competition, currency manipulation, currency manipulator, exchange rate, exchange rates, value of the dollar, balance of payments,
      gold outflow, foreign investment, investment abroad, outsourcing, outsourced jobs, ship jobs overseas, jobs overseas, moving jobs, offshore, offshoring, globalization, made in america, buy american, mercantilist,
      level playing field, goods and services abroad, economic sanctions on trade, u.s. products, steel imports, normal trade, textile, duty-free, trade relations, expand trade, trade accord, trade act, customs, free-trade,
      traders abroad, trade quarrel, balance of trade, trade minister, trade talks, trade dispute, trade mission, import ban, export ban, export licence, customs union, single market, free-trade area, shipping containers,
      container port, countervailing, retaliation, counter-tariffs, goods at the border, foreign buyers, foreign customers, domestic producers, trade surplus`,
  },
  "international-affairs": {
    code: 19,
    label: "International affairs",
    description:
      "States and peoples beyond our border: envoys, talks, pacts and quarrels, wars and rulers elsewhere, world bodies, aid to poorer lands, oppression abroad, terror across frontiers.",
    keywords: `
      foreign policy, foreign affairs, foreign minister, foreign leaders, foreign relations, secretary of state, state department, diplomacy, diplomatic, diplomat, diplomats, ambassador, embassy, consulate, benghazi, treaty, treaties,
      accord, accords, summit, talks, peace talks, peace process, peace agreement, peacemaker, world peace, lasting peace, just peace, peaceful settlement, peace, peoples of the world, negotiate, negotiation, negotiations, cease-fire,
      ceasefire, truce, armistice, sanctions, embargo, boycott of israel, territory, territorial, occupied, annexation, annexed, sovereignty, independence of self-determination, ally, allies, our friends abroad, partnership with,
      free nations, free world, free peoples, freedom-loving, freedom around the world, new nations, developing nations, developing countries, underdeveloped, third world, foreign aid, foreign assistance, economic assistance,
      mutual security, marshall plan, aid program abroad, alliance for progress, peace corps, world bank, international monetary fund, humanitarian aid, famine, refugees abroad, human rights, human rights abroad, genocide, war crimes,
      ethnic cleansing, dictator, dictators, dictatorship, tyrant, tyranny, tyrants, totalitarian, regime, regimes, oppressed, military coup, coup, rebels, civil war, democracy abroad, spread of democracy, young democracy,
      emerging democracies, communism, communist, communists, communist bloc, iron curtain, cold war, imperialism, iron, international, world, worldwide, nations, global, globe, world leaders, united nations, u.n., security council,
      general assembly, charter, european union, eu, brexit, european unity, organization of american states, western hemisphere, hemisphere, soviet, soviet union, soviets, ussr, russia, russian, russians, moscow, kremlin, putin,
      ukraine, ukrainian, crimea, kyiv, china, chinese, beijing, south china sea, taiwan, hong kong, tibet, japan, japanese, tokyo, korea, korean, north korea, south korea, pyongyang, vietnam, vietnamese, hanoi, cambodia, burma,
      myanmar, philippines, indonesia, india, pakistan, afghanistan, afghan, taliban, iran, iranian, tehran, iran deal, nuclear deal, iraq, iraqi, baghdad, saddam hussein, kuwait, saudi, saudi arabia, syria, syrian, assad, lebanon,
      hezbollah, hamas, egypt, libya, qaddafi, yemen, turkey, kurds, israel, israeli, jerusalem, netanyahu, palestinian, palestinians, gaza, west bank, middle east, arab, arabs, persian gulf, muslim world, africa, african nations,
      south africa, apartheid, nigeria, sudan, darfur, rwanda, somalia, ethiopia, europe, european, europeans, britain, british, london, england, france, french, paris, germany, german, berlin, merkel, poland, hungary, greece, italy,
      spain, bosnia, serbia, kosovo, yugoslavia, balkans, northern ireland, latin america, central america, mexico, mexican government, panama, nicaragua, sandinistas, el salvador, cuba, cuban, castro, havana, haiti, venezuela,
      colombia, brazil, argentina, canada, australia, hostage, hostages, international terrorism, terrorist, terrorists, terror, terrorism, extremists, jihadists, radicals, osama bin laden, pope, mideast, premier, parliament, envoy,
      envoys, prime minister, exile, dissident, guerrillas, settlers, atrocities, uprising, south african, asia, african, ruler, i.m.f, holy land, suicide bomber, democracy, democracies, abroad, overseas, foreign,
      neighboring countries, aid to other countries, border dispute, foreign secretary, foreign office, talks in geneva, mediator, mediators, mediation, ceasefire talks, summit meeting, joint statement, communique, consul, ambassadors,
      neighbouring country, neighbouring countries, both governments, strait, disputed waters, island dispute, occupied territory, peace treaty, peace plan, peacekeeping, exile government, junta, strongman, coalition of states,
      protest note, recalled its ambassador, expelled diplomats, un envoy, refugee agency, red cross, aid convoy, aid workers, war criminal, tribunal at the hague`,
  },
  "government-operations": {
    code: 20,
    label: "Government operations",
    description:
      "The machinery of power: elections, candidates, parties and their money, lawmakers and the executive, officials and appointments, waste and reform in offices, ethics, scandals and inquiries, the constitution, layers of government.",
    keywords: `
      government, federal government, big government, self-government, government programs, government agencies, agency, agencies, bureaucracy, bureaucrat, bureaucrats, bureau, civil service, civil servants, federal employees,
      federal workers, postal, post office, postal service, reorganization, reorganize, executive branch, executive order, executive orders, executive action, cabinet, administration, white house, presidency, president, presidential,
      presidents, vice president, oval office, chief of staff, congress, congressional, congressman, members of congress, house of representatives, house speaker, speaker of the house, senate, senator, senators, majority leader,
      legislature, legislative, legislator, lawmaker, lawmakers, legislation, bipartisan, bipartisanship, partisan, partisanship, gridlock, filibuster, veto, line-item veto, override, shutdown, government shutdown, committee, subpoena,
      testify, testimony, inspector general, state and local governments, state governments, local government, states' rights, governor, governors, mayor, city council, federalism, revenue sharing, unfunded mandates, block grants,
      district of columbia, constitution, constitutional, constitutional amendment, supreme court, supreme court nominee, supreme court justice, justices, garland, scalia, nominee, nomination, nominees, confirmation, appointee,
      appointments, election, elections, general election, election day, reelection, electoral, electoral college, campaign, campaigns, campaigning, campaign manager, campaign trail, campaign finance, campaign contributions,
      campaign money, candidate, candidates, candidacy, running mate, front-runner, frontrunner, rivals, primary, primaries, caucus, caucuses, delegate, delegates, superdelegates, convention, national committee, ballot, ballots, vote,
      votes, voter, voters, voting, vote for, turnout, poll, polls, polling, pollster, debate, debates, moderator, endorse, endorsed, endorsement, super pac, pac, donor, donors, fundraiser, fundraising, rally, rallies, democrat,
      democrats, democratic party, republican, republicans, republican party, gop, party leaders, party unity, political party, politicians, politics, political, politically, establishment, conservative, conservatives, liberal,
      liberals, progressive, populist, ideology, supporters, opponent, attack ads, ads, strategist, operatives, lobbyist, lobbyists, lobbying, special interests, ethics, ethical, corruption, corrupt, scandal, scandals, impeachment,
      impeach, independent counsel, special prosecutor, watergate, emails, private email, private server, tax returns, disclosure, transparency, conflict of interest, clinton foundation, term limits, redistricting, gerrymandering,
      census, red tape, regulations, regulatory reform, reinventing government, government waste, waste and inefficiency, efficiency in government, government contracts, capitol hill, washington insiders, inauguration, public trust,
      statehood for the district, g.o.p, party, fund-raising, fund-raiser, recount, recounts, soft money, server, senate race, candidacies, referendum, council, councillor, councillors, ombudsman, public inquiry, ballot paper,
      polling station, polling stations, recounted, by-election, coalition talks, coalition partner, opposition leader, party conference, party congress, party leader, prime minister's office, speaker of parliament,
      member of parliament, members of parliament, backbenchers, cabinet reshuffle, resignation, step down, no confidence, auditor, auditor general, parliamentary inquiry, inquiry chair, civil servant, permit office, town hall,
      city hall, mayor's office, local elections, municipal, public sector, form to fill in, licence fee, state secrets, whistleblower, freedom of information, expenses scandal, vote count, spin doctor`,
  },
  "public-lands": {
    code: 21,
    label: "Public lands and water",
    description:
      "Land and water held in common: parks and forests, dams, rivers and irrigation, indigenous peoples and their reservations, island territories and dependencies.",
    keywords: `
      public lands, federal lands, land management, national park, national parks, park system, national forest, national forests, national monument, national wildlife refuge, wilderness, recreation areas, outdoor recreation,
      national seashore, trails, timber, logging, grazing, mining claims, mineral rights, range land, forest fires, wildfire, reclamation, irrigation, arid, dam, dams, reservoir, river basin, river valley, rivers, water development,
      water projects, water power, water rights, water resources, missouri valley, columbia river, flood control, natural resources, resource development, land use, land and water conservation fund, indian tribes, american indians,
      indians, indian affairs, indian reservation, reservations, native american, native americans, tribal, tribe, tribes, indigenous, alaska native, puerto rico, puerto rican, guam, samoa, virgin islands, territories, dependencies,
      trust territory, commonwealth status, statehood, alaska, hawaii, historic sites, historic preservation, heritage rivers, beaches, bureau of land management, ranch occupation, national mall, lands, interior department, park,
      parks, forest, forests, heritage area, historical park, preservation, scenic, wilderness areas, aquifer, watershed, groundwater, lakes, lake, river, recreation, recreational, canyon, park service, forest service, native hawaiian,
      ranger, hikers, hiking, campsite, camping, riverbed, river bank, riverside, water rights of, water level, canal water, fish ladder, dam's licence, drinking-water reservoir, wild river, peat bog, marsh, wetland, moor, heath,
      forester, foresters, logging company, indigenous people, tribal council, first nations, treaty rights, island territory, overseas territory, heritage site, world heritage, ruins, excavation`,
  },
  culture: {
    code: 23,
    label: "Culture",
    description:
      "Arts, letters and heritage: film, music, stage and screen, museums and books, those who make them, and what the state does for them.",
    keywords: `
      culture, cultural, arts, the arts, artist, artists, painting, paintings, sculpture, gallery, museum, museums, exhibition, exhibit, heritage, humanities, national endowment for the arts, music, musician, musicians, musical,
      singer, song, songs, album, band, concert, rapper, pop star, orchestra, symphony, opera, composer, ballet, dance, theater, theatre, broadway, playwright, stage, film, films, filmmaker, movie, movies, hollywood,
      director of the film, actor, actors, actress, comedian, comedy, drama, sitcom, tv series, tv show, netflix, screenplay, documentary, oscar, oscars, emmy, novel, novelist, author, poet, poetry, literature, literary, book, books,
      library, libraries, bookstore, celebrity, celebrities, fashion, architecture, architect, festival, satire, saturday night live, television show, fans, entertainment, performers, best-seller, studios, philharmonic, concert hall,
      critic, choir, painter, sculptor, poem, poems, novels, curator, box office, soundtrack, rehearsal, cellist, pianist, violinist, violin, piano, conductor, soloist, quartet, recital, sonata, choirmaster, sang, stage play, premiere,
      premieres, director's cut, scriptwriter, film-maker, cinema, cinemas, biography, memoir, short story, publisher's prize, book prize, nobel prize for literature, bookseller, artwork, artworks, canvas, portrait, sketch, drawings,
      photographs, photographer, mural, statue, statues, dancers, choreographer, opera house, folk song, traditional craft, wooden boats, boatbuilder, craftsman, craftsmen, living heritage, costume, carnival, circus, cartoon,
      cartoonist, comic, comics`,
  },
  none: {
    code: 0,
    label: "None / other",
    description:
      "Nothing that policy could settle: greetings and thanks, praise and prayer, high words without a subject, private life, games and weather, or too few words to tell.",
    keywords: `
      thank you, thanks, good evening, good night, ladies and gentlemen, fellow citizens, fellow americans, my fellow americans, mr. speaker, mr. president, mr. vice president, madam speaker, distinguished guests, members of congress,
      honored guests, god bless, god bless you, god bless america, almighty god, providence, pray, prayer, prayers, bow our heads, first lady, applause, laughter, congratulations, congratulate, welcome, honor, honored, privilege,
      pleasure, tonight, state of the union, state of our union, the union is strong, union address, report to you, come before you, stand before you, chamber, dear friends, my friends, heroes, hero, spirit, american spirit, faith in,
      dream, dreams, american dream, destiny, greatness, great nation, our forefathers, founding fathers, our ancestors, history, lincoln, george washington, jefferson, challenge before us, task before us, let us begin, new century,
      21st century, new era, new frontier, crossroads, together we can, one nation, united we, people of america, generation, generations, courage, character, values, ideals, hope, hopes, optimism, confidence in, resolve,
      determination, purpose, better america, better world, better tomorrow, brighter future, torch, journey, children and grandchildren, posterity, our future, let us, i believe in america, love this country, ask not, remember, proud,
      best days, birthday, funeral, obituary, died at, weather, snow, game, season, team, coach, championship, football, baseball, basketball, olympic, olympics, yankees, mets, horse race, wedding, boyfriend, girlfriend, storm,
      blizzard, playoffs, world series, super bowl, sports, soccer, tennis, rain, quake, cup, generosity, humility, glory, farewell, patriot, congress, bless, spiritual, fellow, winger, referee, penalty shoot-out, goalkeeper, striker,
      gusts, thunder, forecast, neighbour, wife, husband, mother, grandmother, grandfather, joke, jokes, dog, cat, tea, breakfast, captain of the team, midfield, kick-off, half-time, stoppage time, scorer, won the cup, lost the match,
      marathon, runner-up, race winner, cyclist's stage, jockey, tournament, semi-final, final whistle, fans sang, cake, recipe, garden, gardening, pets, seagull, gull, gulls, grandson, granddaughter, aunt, uncle, married,
      funeral service, mourners, condolences, died peacefully, survived by, snowed, thunderstorm, horoscope, crossword, lottery winner, anniversary, retirement party`,
  },
};

/** Splits a text block of comma-separated entries. */
function entries(block: string): string[] {
  return block
    .split(",")
    .map((entry) => entry.trim().replaceAll(/\s+/g, " "))
    .filter((entry) => entry !== "");
}

/** The 21 CAP topics in the order of their codes, `none` last. */
export const DEFAULT_ISSUES: IssueList = {
  id: "cap-major-topics",
  title: "Comparative Agendas Project, major topics",
  issues: Object.entries(ROWS).map(([id, row]) => ({
    id,
    code: row.code,
    label: row.label,
    description: row.description,
    keywords: entries(row.keywords),
  })),
};
